// The window's only door to the engine: one call for each request of `domain/request.rs`, and the events it sends.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Code, Events, Replies, Reported, Request } from "./bindings/engine";

export type Command = Request["command"];
/** What a request takes beside its name. */
export type Arguments<C extends Command> = Omit<Extract<Request, { command: C }>, "command">;

export interface Engine {
  /** Sends a request; rejects with a `Failure`. */
  send<C extends Command>(command: C, args: Arguments<C>): Promise<Replies[C]>;
  /** Hears an event; resolves to what ends the hearing. */
  on<E extends keyof Events>(event: E, heard: (carried: Events[E]) => void): Promise<() => void>;
}

/** A request that failed, with the engine's problem. */
export class Failure extends Error {
  readonly code: Code | null;

  constructor(problem: unknown) {
    const reported = isReported(problem) ? problem : null;
    super(reported?.message ?? String(problem));
    this.code = reported?.code ?? null;
  }
}

function isReported(value: unknown): value is Reported {
  return typeof value === "object" && value !== null && "code" in value && "message" in value;
}

/** The engine behind Tauri. */
export const tauriEngine: Engine = {
  async send(command, args) {
    try {
      return await invoke(command, { ...args });
    } catch (problem) {
      throw new Failure(problem);
    }
  },
  on: (event, heard) => listen(event, ({ payload }) => heard(payload as never)),
};
