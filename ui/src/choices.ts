// What the user wants of one contest, above all rules. Pressing the same again lets the rules decide.
import type { ContestKey, ContestRow } from "./bindings/engine";
import { live, t } from "./live.svelte";

type Wish = { remind: boolean | null; calendar: boolean | null };

function wishOf(row: ContestRow): Wish {
  const remind = row.muted ? false : row.followed ? true : null;
  const calendar = row.calendar.because === "asked" ? true : row.calendar.because === "kept_out" ? false : null;
  return { remind, calendar };
}

export async function choose(key: ContestKey, before: Wish, wish: Wish, said: string): Promise<void> {
  const reply = await live.change(`choice:${key}`, "set_choice", { key, ...wish });
  if (reply === undefined) return;
  live.say(said, async () => {
    if ((await live.change(`choice:${key}`, "set_choice", { key, ...before })) !== undefined) live.say(t("said-undone"));
  });
}

/** `mute` and `follow` are toggles; `bell` is the one that changes what is seen. */
export function chooseReminder(row: ContestRow, how: "mute" | "follow" | "bell"): Promise<void> {
  const before = wishOf(row);
  const wanted = how === "bell" ? (before.remind === null ? !row.reminder.shown : before.remind) : how === "follow";
  const remind = before.remind === wanted ? null : wanted;
  const said = wanted ? (remind === null ? "said-unfollowed" : "said-followed") : remind === null ? "said-unmuted" : "said-muted";
  return choose(row.key, before, { ...before, remind }, t(said, { name: row.name }));
}

/** Its own lead times, or the usual ones again (`null`). */
export async function chooseLeads(row: ContestRow, minutes: number[] | null): Promise<void> {
  const before = row.own_leads ? row.leads : null;
  const set = (leads: number[] | null) => live.change(`choice:${row.key}`, "set_leads", { key: row.key, minutes: leads });
  if ((await set(minutes)) === undefined) return;
  live.say(t(minutes ? "said-leads" : "said-leads_usual", { name: row.name }), async () => {
    if ((await set(before)) !== undefined) live.say(t("said-undone"));
  });
}

export function chooseCalendar(row: ContestRow): Promise<void> {
  const before = wishOf(row);
  const calendar = before.calendar === null ? !row.calendar.shown : null;
  const shown = calendar ?? !row.calendar.shown;
  return choose(row.key, before, { ...before, calendar }, t(shown ? "said-calendar_in" : "said-calendar_out", { name: row.name }));
}
