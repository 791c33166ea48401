import type { City } from '../../shared/contract/city';
import type { Direction, EntryHit, MatchRequest, MatchResponse, Partner } from '../../shared/contract/match';
import type { UnderstandRequest } from '../../shared/contract/understand';
import type { Home } from '../../shared/matching/candidate';
import { rank } from '../../shared/matching/rank';
import type { Lexicon } from '../../shared/understanding/lexicon';
import type { Embedder } from '../embedder/port';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Store } from '../store/port';
import { candidatesOf, type FoundEntry, type Places } from './candidates';
import type { Catalogue } from './catalogue';
import { cautionsOfNeed } from './cautions-of-need';
import { evidenceOf, quoteWeights } from './evidence';
import { entryHit } from './entry-hit';
import { findPlaces } from './find-places';
import { findSchemes } from './find-schemes';
import { homeOf } from './home-of';
import type { Matcher } from './port';
import { Retriever, type Search } from './retriever';
import { searchOf } from './search-of';
import { Understander } from './understander';

export interface MatcherDeps {
  store: Store;
  catalogue: Catalogue;
  gazetteer: Gazetteer;
  /** The gazetteer's places and those that imports brought. */
  cityById: (id: number) => City | undefined;
  lexicon: Lexicon;
  embedder: Embedder | null;
  today: () => string;
  /** The moment in milliseconds since 1970; without it a cut-off counts to the end of its day. */
  now?: () => number;
}

const DEFAULT_LIMIT = 10;
/** Entries less relevant than this share of the best do not bring a city into the ranking. */
const LEAST_RELEVANCE = 0.2;

/** The path of one highlight: understand, retrieve, block, score, explain, pair with money. */
export function createMatcher(deps: MatcherDeps): Matcher {
  const understander = new Understander({ lexicon: deps.lexicon, embedder: deps.embedder, findPlaces: (text, read) => findPlaces(text, read, deps.gazetteer) });
  const retriever = new Retriever(deps.catalogue, deps.store);
  return {
    ready: () => understander.ready(),
    understand: async (request: UnderstandRequest) => (await understander.read(request)).understood,
    match: (request) => match(request, deps, understander, retriever),
  };
}

async function match(request: MatchRequest, deps: MatcherDeps, understander: Understander, retriever: Retriever): Promise<MatchResponse> {
  const started = performance.now();
  const home = request.home === undefined ? null : await homeOf(request.home, deps);
  const reading = await understander.read(request.problem);
  const { understood, vector } = reading;
  const want = request.want ?? ['partners', 'cases', 'schemes'];
  const search = searchOf(request, reading);
  const limit = request.limit ?? DEFAULT_LIMIT;
  const found = want.includes('partners') || want.includes('cases') ? await findEntries(search, deps, retriever) : [];
  const schemes = want.includes('schemes') ? await findSchemes(request, understood, search, home, { store: deps.store, retriever, today: deps.today, now: deps.now }) : [];
  return {
    understood,
    home: home?.city ?? null,
    direction: search.direction,
    cautions: await cautionsOfNeed(request, search.subthemes, schemes, home, deps),
    partners: want.includes('partners') ? await findPartners(request, found, home, deps, limit) : [],
    cases: want.includes('cases') ? casesOf(found, search.direction, deps, limit) : [],
    schemes,
    vectors: vector === null ? 'off' : deps.catalogue.index.vectorsReady().done === 0 ? 'not-ready' : 'used',
    dataVersion: await deps.store.dataVersion(),
    tookMs: Math.round(performance.now() - started),
  };
}

async function findPartners(request: MatchRequest, found: readonly FoundEntry[], home: Home | null, deps: MatcherDeps, limit: number): Promise<Partner[]> {
  const { filters = {}, direction = 'answers' } = request;
  const places: Places = { city: deps.cityById, facts: (city) => deps.gazetteer.facts({ featureCode: '', adminCode: '', ...city }) };
  const candidates = await candidatesOf(found, home, { filters, direction }, deps.store, places);
  return rank(candidates, { home, weights: request.weights, lessConnectedFirst: filters.lessConnectedFirst, direction, orientations: filters.orientations, countriesChosen: (filters.countries?.length ?? 0) > 0, limit, today: deps.today() });
}

async function findEntries(search: Search, deps: MatcherDeps, retriever: Retriever): Promise<FoundEntry[]> {
  const weights = quoteWeights(search.terms, deps.catalogue.index);
  const retrieved = await retriever.entries(search);
  return retrieved.filter(({ relevance }) => relevance >= LEAST_RELEVANCE).map(({ stored, relevance }) => ({ stored, relevance, evidence: evidenceOf(stored.record, weights) }));
}

/** The entries behind the partners: practices and cases where answers are looked for, else whatever tells of a need. */
function casesOf(found: readonly FoundEntry[], direction: Direction, deps: MatcherDeps, limit: number): EntryHit[] {
  return found
    .filter(({ stored }) => direction === 'needs' || stored.record.kind === 'practice' || stored.record.kind === 'case')
    .slice(0, limit)
    .map((entry) => entryHit(entry, direction, deps.cityById));
}
