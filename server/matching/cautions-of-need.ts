import type { City } from '../../shared/contract/city';
import type { Caution, MatchRequest, SchemeHit } from '../../shared/contract/match';
import type { SubthemeId } from '../../shared/framework/subthemes';
import type { Home } from '../../shared/matching/candidate';
import { needCautions } from '../../shared/matching/need-cautions';
import type { Store } from '../store/port';
import { connectionsOf } from './links-of';

export interface NeedDeps {
  store: Pick<Store, 'linksOf' | 'cityRecords'>;
  cityById: (id: number) => City | undefined;
}

/** What to think of before any city is asked: of the problem's text, and of the home city's own links. */
export async function cautionsOfNeed(request: MatchRequest, subthemes: ReadonlyMap<SubthemeId, number>, schemes: readonly SchemeHit[], home: Home | null, { store, cityById }: NeedDeps): Promise<Caution[]> {
  const own = home && { city: home.city, links: connectionsOf(home.city.id, await store.linksOf([home.city.id]), null, cityById), loadLimit: await limitOf(home.city.id, store) };
  const goals = request.direction === 'needs' ? new Map<SubthemeId, number>() : subthemes; // what the home city offers is no goal of its own
  return needCautions({ text: request.problem.text, subthemes: goals, schemes: schemes.map(({ scheme }) => scheme), home: own });
}

/** The limit a city has set itself, by its latest word. */
async function limitOf(cityId: number, store: NeedDeps['store']): Promise<number | null> {
  const said = await store.cityRecords([cityId]);
  return said.findLast(({ loadLimit }) => loadLimit !== undefined)?.loadLimit ?? null;
}
