// What the user wants of one contest, above all rules. Pressing the same again lets the rules decide.
import type { ContestRow } from "./bindings/engine";
import { live, t } from "./live.svelte";

type Wish = { remind: boolean | null; calendar: boolean | null };

function wishOf(row: ContestRow): Wish {
  const remind = row.muted ? false : row.followed ? true : null;
  const calendar = row.calendar.because === "asked" ? true : row.calendar.because === "kept_out" ? false : null;
  return { remind, calendar };
}

/** A contest as the engine has it now, which a row on the screen may not show yet. */
async function latest(row: ContestRow): Promise<ContestRow> {
  const listed = live.view.contests.find(({ key }) => key === row.key);
  return listed ?? (await live.ask("why", { key: row.key }).then(({ contest }) => contest, () => row));
}

/** Decided only once the presses before it are done: each press counts from what the one before made of it. */
function choose(row: ContestRow, decide: (row: ContestRow, before: Wish) => { wish: Wish; said: string }): Promise<void> {
  const { key } = row;
  return live.turn(async () => {
    const now = await latest(row);
    const before = wishOf(now);
    const { wish, said } = decide(now, before);
    if ((await live.do(`choice:${key}`, "set_choice", { key, ...wish })) === undefined) return;
    live.say(said, async () => {
      if ((await live.change(`choice:${key}`, "set_choice", { key, ...before })) !== undefined) live.say(t("said-undone"));
    });
  });
}

/** `mute` and `follow` are toggles; `bell` is the one that changes what is seen. */
export function chooseReminder(contest: ContestRow, how: "mute" | "follow" | "bell"): Promise<void> {
  return choose(contest, (row, before) => {
    const wanted = how === "bell" ? (before.remind === null ? !row.reminder.shown : before.remind) : how === "follow";
    const remind = before.remind === wanted ? null : wanted;
    const said = wanted ? (remind === null ? "said-unfollowed" : "said-followed") : remind === null ? "said-unmuted" : "said-muted";
    return { wish: { ...before, remind }, said: t(said, { name: row.name }) };
  });
}

/** Its own lead times, or the usual ones again (`null`). */
export function chooseLeads(contest: ContestRow, minutes: number[] | null): Promise<void> {
  const { key } = contest;
  const set = (leads: number[] | null) => live.do(`choice:${key}`, "set_leads", { key, minutes: leads });
  return live.turn(async () => {
    const row = await latest(contest);
    const before = row.own_leads ? row.leads : null;
    if ((await set(minutes)) === undefined) return;
    live.say(t(minutes ? "said-leads" : "said-leads_usual", { name: row.name }), async () => {
      if ((await live.turn(() => set(before))) !== undefined) live.say(t("said-undone"));
    });
  });
}

export function chooseCalendar(contest: ContestRow): Promise<void> {
  return choose(contest, (row, before) => {
    const calendar = before.calendar === null ? !row.calendar.shown : null;
    const shown = calendar ?? !row.calendar.shown;
    return { wish: { ...before, calendar }, said: t(shown ? "said-calendar_in" : "said-calendar_out", { name: row.name }) };
  });
}
