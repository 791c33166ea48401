import type { City } from '../../shared/contract/city';
import type { SchemeHit } from '../../shared/contract/match';
import { api } from './api';

const ASKED = 200;
const NAMED = 3;

/** The schemes of which no rule speaks against two cities: how many, and the first by name with the number of rules still to check. */
export interface PairSchemes {
  count: number;
  first: { id: string; title: string; status: SchemeHit['status']; open: number }[];
}

/** Asks the set server for the schemes that both cities may use, those open now first. Throws `CallFailure`. */
export async function pairSchemes(home: City, partner: City, signal: AbortSignal): Promise<PairSchemes> {
  const { schemes } = await api.schemes({ home: home.id, partner: partner.id, historic: 'no', limit: ASKED }, signal);
  const usable = schemes.filter(({ eligibility }) => eligibility.every(({ verdict }) => verdict !== 'fail'));
  const first = usable.slice(0, NAMED).map(({ scheme, status, eligibility }) => ({ id: scheme.id, title: scheme.title, status, open: eligibility.filter(({ verdict }) => verdict === 'unknown').length }));
  return { count: usable.length, first };
}
