// Until when a pause lasts. Pure.

/** The next 08:00 of the user's zone that lies tomorrow by the calendar. */
export function nextMorning(now: number, zone: string, hour = 8): number {
  const parts = (at: number) => {
    const format = new Intl.DateTimeFormat("en", { timeZone: zone, calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
    const found: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(at)) found[type] = Number(value);
    return found as { year: number; month: number; day: number; hour: number; minute: number; second: number };
  };
  const today = parts(now);
  const wanted = Date.UTC(today.year, today.month - 1, today.day + 1, hour);
  // The offset may change overnight: look at what the zone says at the guess, and correct twice.
  let guess = wanted;
  for (let round = 0; round < 2; round += 1) {
    const there = parts(guess);
    guess += wanted - Date.UTC(there.year, there.month - 1, there.day, there.hour, there.minute, there.second);
  }
  return guess;
}
