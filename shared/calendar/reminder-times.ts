const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** When to remind of a moment: a week before, a day before, and three hours before; those that have passed at `now` are left out. All in milliseconds since 1970. */
export function reminderTimes(at: number, now: number): number[] {
  return [7 * DAY_MS, DAY_MS, 3 * HOUR_MS].map((before) => at - before).filter((time) => time > now);
}
