const DAY_MS = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The moment, in milliseconds since 1970, at which the clocks of an IANA time zone show a date (`YYYY-MM-DD`) and an hour (`HH:MM`).
 * An hour that a change to winter time gives twice is its first one; an hour that a change to summer time leaves out is as long after midnight as the clocks before the change would have it.
 */
export function instantOf(date: string, time: string, timeZone: string): number {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const before = wanted - offsetAt(wanted - DAY_MS, timeZone);
  const after = wanted - offsetAt(wanted + DAY_MS, timeZone);
  const shown = [before, after].filter((instant) => instant + offsetAt(instant, timeZone) === wanted);
  return shown.length > 0 ? Math.min(...shown) : before;
}

/** The moment at which a date ends in a time zone. */
export function endOfDay(date: string, timeZone: string): number {
  return instantOf(new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10), '00:00', timeZone);
}

/** By how much the zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
    clocks.set(timeZone, clock);
  }
  const part = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const at = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second')) - Math.floor(instant / 1000) * 1000;
}
