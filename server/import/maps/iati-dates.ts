import type { XmlElement } from '../xml-elements';
import { childrenOf } from './iati-text';

export type ActivityStatus = 'planned' | 'running' | 'ended' | 'cancelled';

/** An activity's state by IATI's code list; one that is not told counts as under way. */
export function statusOf(code: string): ActivityStatus {
  if (code === '1') return 'planned';
  if (code === '5') return 'cancelled';
  return ['3', '4', '6'].includes(code) ? 'ended' : 'running';
}

/** Codes of 2.x and words of 1.x, the actual date before the planned one. */
const START = ['2', 'start-actual', '1', 'start-planned'];
const END = ['4', 'end-actual', '3', 'end-planned'];

/** The years an activity ran or is to run, and whether an actual start is told (or no date at all). */
export function activityDates(activity: XmlElement): { years: string | null; started: boolean } {
  const dates = new Map(childrenOf(activity, 'activity-date').map(({ attributes, text }) => [attributes.type ?? '', attributes['iso-date'] ?? text]));
  const year = (types: readonly string[]): string | undefined => types.map((type) => /^\s*(\d{4})/.exec(dates.get(type) ?? '')?.[1]).find((found) => found !== undefined);
  const [from, to] = [year(START), year(END)];
  const years = from && to && from !== to ? `${from}-${to}` : (from ?? to ?? null);
  return { years, started: dates.size === 0 || dates.has('2') || dates.has('start-actual') };
}
