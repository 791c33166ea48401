import { editOf, EMPTY_DESK, withEdit } from '../../extension/services/desk';
import type { Desk } from '../../extension/services/desk';
import { needOf } from '../../extension/services/need';
import type { Need } from '../../extension/services/need';
import { itemOf } from '../../extension/services/shortlist-item';
import type { ShortlistItem } from '../../extension/services/shortlist-item';
import type { Partner } from '../../shared/contract/match';
import { samplePartner } from './sample';

export const SAVED_AT = 1_700_000_000_000;

export const floods: Need = needOf({ quote: 'Floods every rainy season', title: 'City report', url: 'https://city.example/report', at: SAVED_AT });
export const waste: Need = needOf({ quote: 'Waste is burnt beside the houses', at: SAVED_AT + 1 });

/** A saved city; the parts that matter to a test are given. */
export function sampleItem(cityId: number, name: string, change: Partial<ShortlistItem> = {}, partner: Partial<Partner> = {}): ShortlistItem {
  return { ...itemOf(samplePartner(cityId, name, partner), { needId: floods.id, home: null, dataVersion: 'd1', savedAt: SAVED_AT }), ...change };
}

/** A desk that holds these needs and cities. */
export const deskOf = (needs: readonly Need[], items: readonly ShortlistItem[]): Desk => withEdit(EMPTY_DESK, editOf({ needs, items }));

/** What the browser's storage holds for a desk. */
export function storageOf({ needs, items }: Desk): Record<string, unknown> {
  return Object.fromEntries([...[...needs].map(([id, need]) => [`need:${id}`, need] as const), ...[...items].map(([id, item]) => [`item:${id}`, item] as const)]);
}

/** A desk of many cities: `count` of them, ten for a need. */
export function manyCities(count: number): Desk {
  const needs = Array.from({ length: Math.ceil(count / 10) }, (_, at) => needOf({ quote: `Need ${at}: the low-lying districts stand under water for days`, at: SAVED_AT + at }));
  const items = Array.from({ length: count }, (_, at) => sampleItem(at, `City ${at}`, { needId: needs[Math.floor(at / 10)]?.id ?? '', savedAt: SAVED_AT + at, tags: [`tag ${at % 7}`], note: `Noted by officer ${at % 100}` }, { score: at % 100 }));
  return deskOf(needs, items);
}
