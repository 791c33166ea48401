/** An hour found in a text; `length` characters of it, from its beginning. */
export interface FoundTime {
  time: string;
  timeZone?: string;
  length: number;
}

const CLOCK = String.raw`(\d{1,2})(?:\s?[:.h]\s?([0-5]\d)(?::[0-5]\d)?)?\s?(h(?:eures?|rs?|oras?)?\b|uhr\b|uur\b|horas\b|a\.?m\b\.?|p\.?m\b\.?)?`;
const BEFORE = String.raw`(?:[\s,;(–-]|\b(?:at|um|a las|a la|as|a|om|bis|before|by|until|avant|hasta|ate|tot|voor|uiterlijk)\b)*`;
const AFTER_DATE = new RegExp(`^${BEFORE}${CLOCK}`);
const NAMED = new RegExp(String.raw`^${BEFORE}(midnight|minuit|medianoche|meia-noite|mitternacht|middernacht|noon|midi|mediodia|meio-dia|mittag)\b`);
const NOON = new Set(['noon', 'midi', 'mediodia', 'meio-dia', 'mittag']);
const BEFORE_DATE = new RegExp(String.raw`(?:^|[^\d])${CLOCK}([\s,(]*(?:[a-z]{2,4}\b)?[\s,)]*(?:on|le|del|do dia|am|op|of)?\s*(?:[a-z]+day,?\s)?)$`);

/** Zones as calls name them; summer and winter are the zone's own business. */
const ZONES: readonly [RegExp, string][] = [
  [/bruss?el|bruxel|bruselas|\bces?t\b|\bmes?z\b/, 'Europe/Brussels'],
  [/\bparis\b/, 'Europe/Paris'],
  [/\bberlin/, 'Europe/Berlin'],
  [/\bmadrid\b/, 'Europe/Madrid'],
  [/\blisbo[na]/, 'Europe/Lisbon'],
  [/\blond(?:on|res|en)\b/, 'Europe/London'],
  [/\bgeneva\b|\bgeneve\b|\bgenf\b/, 'Europe/Zurich'],
  [/\bwashington\b|\bnew york\b|\be[sd]t\b/, 'America/New_York'],
  [/\bnairobi\b|\beat\b/, 'Africa/Nairobi'],
  [/\bdakar\b|\babidjan\b/, 'Africa/Abidjan'],
  [/\bmaputo\b|\bcat\b/, 'Africa/Maputo'],
  [/\bgmt\b|\butc\b|\btu\b/, 'UTC'],
];
const ZONE_WITHIN = 34;

/** The hour that stands right after a date; `rest` is what follows it, plain. Null when there is none. */
export function timeAfter(rest: string): FoundTime | null {
  const named = NAMED.exec(rest);
  if (named) return withZone({ time: NOON.has(named[1] ?? '') ? '12:00' : '23:59', length: named[0].length }, rest);
  const match = AFTER_DATE.exec(rest);
  const time = match && clockOf(match[1], match[2], match[3]);
  return time ? withZone({ time, length: match[0].length }, rest) : null;
}

/** The hour that stands right before a date; `text` is what comes before it, plain. `length` counts back from its end. */
export function timeBefore(text: string): FoundTime | null {
  const match = BEFORE_DATE.exec(text.slice(-40));
  const time = match && clockOf(match[1], match[2], match[3]);
  if (!time) return null;
  const zone = zoneIn(match[4] ?? '');
  return { time, ...(zone && { timeZone: zone }), length: match[0].length };
}

/** A clock's hour and minute; a number alone is none. */
function clockOf(hour: string | undefined, minute: string | undefined, unit: string | undefined): string | null {
  if (hour === undefined || (minute === undefined && unit === undefined)) return null;
  const half = unit?.startsWith('p') ? 12 : 0;
  const isHalf = unit !== undefined && /^[ap]\.?m/.test(unit);
  const number = isHalf ? (Number(hour) % 12) + half : Number(hour);
  if (number === 24 && (minute ?? '00') === '00') return '23:59';
  return number > 23 ? null : `${String(number).padStart(2, '0')}:${minute ?? '00'}`;
}

function withZone(found: FoundTime, rest: string): FoundTime {
  const [near = ''] = rest.slice(found.length, found.length + ZONE_WITHIN).split(/\n|\.\s|;/);
  const zone = zoneIn(near);
  return zone === undefined ? found : { ...found, timeZone: zone };
}

function zoneIn(text: string): string | undefined {
  return ZONES.find(([pattern]) => pattern.test(text))?.[1];
}
