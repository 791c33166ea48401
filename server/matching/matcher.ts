import type { City, CityRef } from '../../shared/contract/city';
import type { EntryHit, MatchRequest, MatchResponse, Partner, SchemeHit } from '../../shared/contract/match';
import type { Understood, UnderstandRequest } from '../../shared/contract/understand';
import { themeOf, type SubthemeId } from '../../shared/framework/subthemes';
import type { Home } from '../../shared/matching/candidate';
import { eligibility } from '../../shared/matching/eligibility';
import { rank } from '../../shared/matching/rank';
import { relevances } from '../../shared/matching/relevance';
import { rankSchemes } from '../../shared/matching/scheme-score';
import { schemeState } from '../../shared/matching/scheme-state';
import { queryTerms } from '../../shared/understanding/query-terms';
import type { Lexicon } from '../../shared/understanding/lexicon';
import type { Embedder } from '../embedder/port';
import { UserFacingError } from '../errors';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Store } from '../store/port';
import { candidatesOf, type FoundEntry, type Places } from './candidates';
import type { Catalogue } from './catalogue';
import { evidenceOf, quoteWeights } from './evidence';
import { entryHit } from './entry-hit';
import { findPlaces } from './find-places';
import { knownFacts } from './known-facts';
import type { Matcher } from './port';
import { Retriever, type Search } from './retriever';
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
}

const DEFAULT_LIMIT = 10;
/** Entries less relevant than this share of the best do not bring a city into the ranking. */
const LEAST_RELEVANCE = 0.2;

/** The path of one highlight: understand, retrieve, block, score, explain, pair with money. */
export function createMatcher(deps: MatcherDeps): Matcher {
  const understander = new Understander({ lexicon: deps.lexicon, embedder: deps.embedder, findPlaces: (text, matches) => findPlaces(text, matches, deps.gazetteer) });
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
  const { understood, matches, vector } = await understander.read(request.problem);
  const want = request.want ?? ['partners', 'cases', 'schemes'];
  const search: Search = { terms: queryTerms(request.problem.text, understood.language, matches), vector, subthemes: wantedSubthemes(request, understood), themes: chosenThemes(request), kinds: request.filters?.kinds };
  const limit = request.limit ?? DEFAULT_LIMIT;
  const found = want.includes('partners') || want.includes('cases') ? await findEntries(search, deps, retriever) : [];
  return {
    understood,
    home: home?.city ?? null,
    partners: want.includes('partners') ? await findPartners(request, found, home, deps, limit) : [],
    cases: want.includes('cases') ? casesOf(found, deps, limit) : [],
    schemes: want.includes('schemes') ? await findSchemes(request, understood, search, home, deps, retriever) : [],
    vectors: vector === null ? 'off' : deps.catalogue.index.vectorsReady().done === 0 ? 'not-ready' : 'used',
    dataVersion: await deps.store.dataVersion(),
    tookMs: Math.round(performance.now() - started),
  };
}

async function findPartners(request: MatchRequest, found: readonly FoundEntry[], home: Home | null, deps: MatcherDeps, limit: number): Promise<Partner[]> {
  const filters = request.filters ?? {};
  const places: Places = { city: deps.cityById, facts: (city) => deps.gazetteer.facts({ featureCode: '', adminCode: '', ...city }) };
  const candidates = await candidatesOf(found, home, filters, deps.store, places);
  return rank(candidates, { home, weights: request.weights, lessConnectedFirst: filters.lessConnectedFirst, countriesChosen: (filters.countries?.length ?? 0) > 0, limit, today: deps.today() });
}

async function homeOf(ref: CityRef, { gazetteer, cityById, store }: MatcherDeps): Promise<Home> {
  const id = typeof ref === 'number' ? ref : ref.id;
  const city = (id === undefined ? undefined : cityById(id)) ?? gazetteer.resolve(ref)?.place;
  if (!city) throw new UserFacingError('unknown-city', `The home city ${typeof ref === 'number' ? `with the id ${ref}` : `“${ref.name}, ${ref.country}”`} is not in the gazetteer: choose it from the list of cities, or check the spelling and the country.`);
  const facts = gazetteer.facts({ featureCode: '', adminCode: '', ...city });
  return { city: plainCity(city), facts: knownFacts(facts, await store.cityRecords([city.id])), groups: gazetteer.groupsOf(city.country) };
}

function plainCity({ id, name, country, countryName, population, lat, lon }: City): City {
  return { id, name, country, countryName, population, lat, lon };
}

/** The themes entries must be on; undefined for any. An empty list is the officer's wish to be matched by words alone, not by no theme at all. */
function chosenThemes({ themes }: MatchRequest): MatchRequest['themes'] {
  return themes?.length === 0 ? undefined : themes;
}

/** The problem's sub-themes with their strengths; the officer's correction keeps only what was chosen. */
function wantedSubthemes(request: MatchRequest, understood: Understood): Map<SubthemeId, number> {
  const strengths = new Map(understood.subthemes.map(({ id, score }) => [id, score]));
  if (request.subthemes) return new Map(request.subthemes.map((id) => [id, Math.max(strengths.get(id) ?? 0, 0.5)]));
  if (request.themes) return new Map([...strengths].filter(([id]) => request.themes?.includes(themeOf(id))));
  return strengths;
}

async function findEntries(search: Search, deps: MatcherDeps, retriever: Retriever): Promise<FoundEntry[]> {
  const weights = quoteWeights(search.terms, deps.catalogue.index);
  const retrieved = await retriever.entries(search);
  return retrieved.filter(({ relevance }) => relevance >= LEAST_RELEVANCE).map(({ stored, relevance }) => ({ stored, relevance, evidence: evidenceOf(stored.record, weights) }));
}

function casesOf(found: readonly FoundEntry[], deps: MatcherDeps, limit: number): EntryHit[] {
  return found
    .filter(({ stored }) => stored.record.kind === 'practice' || stored.record.kind === 'case')
    .slice(0, limit)
    .map((entry) => entryHit(entry, deps.cityById));
}

async function findSchemes(request: MatchRequest, understood: Understood, search: Search, home: Home | null, deps: MatcherDeps, retriever: Retriever): Promise<SchemeHit[]> {
  const hits = retriever.schemes(search);
  const statuses = request.filters?.schemeStatuses;
  const schemes = (await deps.store.schemes()).map((scheme) => ({ scheme, ...schemeState(scheme, deps.today()) })).filter(({ status }) => (statuses ? statuses.includes(status) : status !== 'historic'));
  const relevance = relevances(schemes.map(({ scheme }) => ({ lexical: hits.get(scheme.id)?.lexical ?? 0, cosine: hits.get(scheme.id)?.cosine ?? null, agreement: 0 })));
  const candidates = schemes.map((scheme, at) => ({ ...scheme, relevance: relevance[at] ?? 0, eligibility: home ? eligibility(scheme.scheme, home) : [] }));
  const themes = new Map(understood.themes.map(({ id, score }) => [id, request.themes && !request.themes.includes(id) ? 0 : score]));
  return rankSchemes(candidates, { themes, subthemes: search.subthemes, homeName: home?.city.name ?? null }, request.limit ?? DEFAULT_LIMIT);
}
