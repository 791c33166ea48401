import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importStream } from '../../../server/import/import-stream';
import { Catalogue } from '../../../server/matching/catalogue';
import { createMatcher } from '../../../server/matching/matcher';
import type { Matcher } from '../../../server/matching/port';
import { openStore } from '../../../server/store/sqlite-store';
import { matchResponse, type MatchRequest } from '../../../shared/contract/match';
import type { Embedder } from '../../../server/embedder/port';
import { bytesOf, jsonl, sampleGazetteer } from '../sample-server';
import { hashEmbedder } from './hash-embedder';
import { SMALL_LEXICON } from './small-lexicon';

const RECORDS = [
  { id: 'yokohama-ponds', kind: 'practice', title: 'Ponds under playgrounds', problem: 'Floods came each rainy season.', done: 'Ponds were dug.', maturity: 'result', city: { name: 'Yokohama', country: 'JP' }, themes: ['security-disaster'], subthemes: ['flood-control'], year: 2015 },
  { id: 'recife-drains', kind: 'practice', title: 'Drains kept clear', problem: 'Drains overflow in the rainy season. Rubbish blocks them.', maturity: 'running', city: { name: 'Recife', country: 'BR' }, themes: ['infrastructure-services'], subthemes: ['drainage'] },
  { id: 'maputo-floods', kind: 'need', title: 'Floods in low-lying districts', problem: 'Floods come each rainy season.', city: { name: 'Maputo', country: 'MZ' }, themes: ['security-disaster'] },
  { id: 'beira-drains', kind: 'need', title: 'Drains overflow', problem: 'Drains overflow and floods come each rainy season.', city: { name: 'Beira', country: 'MZ' }, themes: ['infrastructure-services'] },
  { id: 'semarang-floods', kind: 'case', title: 'Floods in Semarang', text: 'Drains overflow when floods come each rainy season.', city: { name: 'Semarang', country: 'ID' }, themes: ['security-disaster'] },
  { id: 'accra-drains', kind: 'case', title: 'Rainy season in Accra', text: 'Drains overflow and floods come each rainy season.', city: { name: 'Accra', country: 'GH' } },
  { id: 'milan-compost', kind: 'practice', title: 'Kitchen waste', done: 'Kitchen waste becomes compost.', city: { name: 'Milan', country: 'IT' }, themes: ['infrastructure-services'] },
  { id: 'sluice-wardens', kind: 'case', title: 'Sluice wardens', text: 'Wardens open sluice gates.', maturity: 'running', cities: [{ name: 'Milan', country: 'IT', role: 'did' }, { name: 'Pemba', country: 'MZ', role: 'learned' }] },
  { id: 'flood-grant', kind: 'scheme', title: 'Grant against floods', text: 'Pays for work against floods in the rainy season.', status: 'open', cutoffs: [{ date: '2027-03-01' }], themes: ['security-disaster'], home: { countries: ['MZ'], groups: [] } },
  { id: 'visits', kind: 'scheme', title: 'Visits', text: 'Pays travel.', status: 'open', cutoffs: [{ date: '2020-03-01' }] },
  { id: 'history', kind: 'scheme', title: 'Programme of 1990', text: 'Paid for work against floods.', status: 'historic', themes: ['security-disaster'] },
  { id: 'link-dormant', kind: 'link', a: { name: 'Beira', country: 'MZ' }, b: { name: 'Recife', country: 'BR' }, status: 'dormant' },
  { id: 'link-recife', kind: 'link', a: { name: 'Recife', country: 'BR' }, b: { name: 'Semarang', country: 'ID' }, status: 'active' },
  { id: 'link-active', kind: 'link', a: { name: 'Yokohama', country: 'JP' }, b: { name: 'Beira', country: 'MZ' }, status: 'active' },
  { id: 'a-link-ended', kind: 'link', a: { name: 'Beira', country: 'MZ' }, b: { name: 'Yokohama', country: 'JP' }, status: 'historic' },
  { id: 'link-listed', kind: 'link', a: { name: 'Yokohama', country: 'JP' }, b: { name: 'Milan', country: 'IT' } },
  { id: 'semarang-wish', kind: 'city', city: { name: 'Semarang', country: 'ID' }, doNotContact: true },
  { id: 'beira-facts', kind: 'city', city: { name: 'Beira', country: 'MZ' }, facts: { setting: 'inland' } },
  { id: 'recife-facts', kind: 'city', city: { name: 'Recife', country: 'BR' }, facts: { languages: [], population: 1_000 }, loadLimit: 1 },
];

const PROBLEM = { text: 'Drains overflow and floods come each rainy season', language: 'en' };
const BEIRA = { name: 'Beira', country: 'MZ' };
const ALL = ['Accra', 'Maputo', 'Recife', 'Yokohama'];

async function matcherOf(embedder: Embedder | null) {
  const store = openStore(':memory:');
  const gazetteer = sampleGazetteer();
  const report = await importStream({ format: { name: 'JSON Lines', kind: 'jsonl' }, bytes: bytesOf(jsonl(...RECORDS)), store, gazetteer, dataset: 'test' });
  expect(report.problems).toEqual([]);
  const catalogue = new Catalogue(store, SMALL_LEXICON, embedder, (error) => {
    throw error;
  });
  await catalogue.load();
  const matcher = createMatcher({ store, catalogue, gazetteer, cityById: gazetteer.get, lexicon: SMALL_LEXICON, embedder, today: () => '2026-11-22' });
  await matcher.ready();
  return { matcher, catalogue, store };
}

let made: Awaited<ReturnType<typeof matcherOf>>;
let matcher: Matcher;

beforeAll(async () => {
  made = await matcherOf(hashEmbedder());
  await made.catalogue.settled();
  matcher = made.matcher;
});
afterAll(() => made.store.close());

const match = (request: Partial<MatchRequest> = {}) => matcher.match({ problem: PROBLEM, home: BEIRA, ...request });
const partners = async (request: Partial<MatchRequest> = {}) => (await match(request)).partners.map(({ city }) => city.name).sort();

describe('a match', () => {
  it('answers in the promised shape, with partners, cases and schemes', async () => {
    const answer = await match();
    expect(matchResponse.safeParse(answer).error).toBeUndefined();
    expect(answer).toMatchObject({ home: { name: 'Beira', country: 'MZ' }, vectors: 'used', dataVersion: await made.store.dataVersion() });
    expect(answer.understood.subthemes.map(({ id }) => id).sort()).toEqual(['drainage', 'flood-control']);
    expect(answer.partners.map(({ city }) => city.name).sort()).toEqual(ALL);
    expect(answer.cases.map(({ id }) => id)).not.toContain('milan-compost');
    expect(answer.cases.every(({ kind }) => kind === 'practice' || kind === 'case')).toBe(true);
    expect(answer.schemes[0]?.scheme.id).toBe('flood-grant');
  });

  it('quotes the sentence that answers the problem, its words marked', async () => {
    const [recife] = (await match({ problem: { text: 'Rubbish blocks the drains of our city', language: 'en' } })).partners;
    const quote = recife?.reasons[0]?.evidence?.[0];
    expect(quote).toMatchObject({ entryId: 'recife-drains', quote: 'Rubbish blocks them.' });
    expect(quote?.marks.map(([start, end]) => quote.quote.slice(start, end))).toEqual(['Rubbish', 'blocks']);
  });

  it.each<[name: string, request: Partial<MatchRequest>, cities: string[]]>([
    ['no rule leaves out only the home city and those who asked not to be contacted', {}, ALL],
    ['only some countries', { filters: { countries: ['JP', 'BR'] } }, ['Recife', 'Yokohama']],
    ['no countries chosen is every country', { filters: { countries: [] } }, ALL],
    ['without some countries', { filters: { excludeCountries: ['JP', 'GH'] } }, ['Maputo', 'Recife']],
    ['without the home country', { filters: { excludeHomeCountry: true } }, ['Accra', 'Recife', 'Yokohama']],
    ['without some cities', { filters: { excludeCities: [1040652] } }, ['Accra', 'Recife', 'Yokohama']],
    ['without current partners, but with the one whose link sleeps', { filters: { excludePartners: true } }, ['Accra', 'Maputo', 'Recife']],
    ['only pairs of the South', { filters: { orientations: ['south-south'] } }, ['Accra', 'Maputo', 'Recife']],
    ['only pairs in which the North has the experience', { filters: { orientations: ['north-south'] } }, ['Yokohama']],
    ['only needs', { filters: { kinds: ['need'] } }, ['Maputo']],
    ['a rule about the home city without one', { home: undefined, filters: { excludeHomeCountry: true, excludePartners: true } }, ['Accra', 'Beira', 'Maputo', 'Recife', 'Yokohama']],
    ['entries on the theme chosen, by record or by words, and no others', { themes: ['infrastructure-services'] }, ['Accra', 'Recife']],
    ['a theme chosen that the text does not name', { themes: ['health'] }, []],
    ['by words alone when every theme is taken away', { themes: [], subthemes: [] }, ALL],
  ])('with %s finds %j', async (_name, request, cities) => {
    expect(await partners(request)).toEqual(cities);
  });

  it('by words alone pays no heed to what an entry is about', async () => {
    const request: Partial<MatchRequest> = { themes: [], want: ['cases'], problem: { text: 'Floods and kitchen', language: 'en' } };
    const [byWords, byTopic] = [await match(request), await match({ ...request, themes: undefined })];
    const relevance = (answer: typeof byWords, id: string) => answer.cases.find((hit) => hit.id === id)?.score ?? 0;
    expect(relevance(byWords, 'milan-compost') / relevance(byWords, 'yokohama-ponds')).toBeGreaterThan(relevance(byTopic, 'milan-compost') / relevance(byTopic, 'yokohama-ponds'));
  });

  it('reads a problem in another language by the English words of its concepts', async () => {
    const answer = await match({ problem: { text: 'As inundações entopem os drenos', language: 'pt' } });
    expect(answer.understood.language).toBe('pt');
    expect(answer.partners.map(({ city }) => city.name).sort()).toEqual(ALL);
  });

  it('takes what a city says of itself before the gazetteer', async () => {
    const recife = (await match()).partners.find(({ city }) => city.name === 'Recife');
    expect(recife?.capacity.find(({ fact }) => fact === 'size')?.partner).toBe('1000');
    expect(recife?.capacity.find(({ fact }) => fact === 'setting')?.home).toBe('inland');
    expect(recife?.reasons.map(({ signal }) => signal)).not.toContain('language');
    expect(recife?.reasons.find(({ signal }) => signal === 'load')?.points).toBe(-4);
  });

  it('calls a link dormant only when no other record says that it lives', async () => {
    const answer = await match();
    const signals = (name: string) => answer.partners.find(({ city }) => city.name === name)?.reasons.map(({ signal }) => signal);
    expect(signals('Recife')).toContain('dormant-link');
    expect(signals('Yokohama')).not.toContain('dormant-link');
    expect(answer.partners.find(({ city }) => city.name === 'Yokohama')?.links).toEqual({ active: 1, listed: 1, withHome: true, withHomeCountry: 0 });
  });
});

describe('who needs what we do well', () => {
  const offer = (request: Partial<MatchRequest> = {}) => match({ direction: 'needs', home: { name: 'Yokohama', country: 'JP' }, problem: { text: 'Ponds under our playgrounds hold back floods of the rainy season', language: 'en' }, ...request });
  const cities = async (request: Partial<MatchRequest> = {}) => (await offer(request)).partners.map(({ city }) => city.name).sort();

  it('are cities that say so or work on it, the home city and those who asked not to be contacted left out', async () => {
    const answer = await offer();
    expect(matchResponse.safeParse(answer).error).toBeUndefined();
    expect(answer.direction).toBe('needs');
    expect(answer.partners.map(({ city }) => city.name).sort()).toEqual(['Beira', 'Maputo', 'Recife']);
    expect(answer.partners.every(({ reasons }) => reasons.some(({ signal }) => signal === 'need'))).toBe(true);
    expect(answer.cases.map(({ id }) => id).sort()).toEqual(['beira-drains', 'maputo-floods', 'recife-drains']);
  });

  it('are not the city that helps another with it', async () => {
    const partners = (await offer({ problem: { text: 'Wardens open the sluice gates before a storm', language: 'en' } })).partners.map(({ city }) => city.name);
    expect(partners).toContain('Pemba');
    expect(partners).not.toContain('Milan');
  });

  it('are told as North-South when the North gives, and narrowed to what was asked for', async () => {
    expect((await offer()).partners.map(({ orientation }) => orientation)).toEqual(['north-south', 'north-south', 'north-south']);
    expect(await cities({ filters: { orientations: ['south-south'] } })).toEqual([]);
    expect(await cities({ filters: { orientations: ['north-south'], excludePartners: true } })).toEqual(['Maputo', 'Recife']);
    expect(await cities({ filters: { kinds: ['need'] } })).toEqual(['Beira', 'Maputo']);
  });
});

describe('what to think of before any city is asked', () => {
  const cautions = async (request: Partial<MatchRequest>) => (await match(request)).cautions.map(({ id }) => id);

  it.each<[name: string, request: Partial<MatchRequest>, expected: string[]]>([
    ['nothing on a problem', {}, []],
    ['a call', { problem: { text: 'Call for proposals against floods: eligible applicants are cities.' } }, ['call-first']],
    ['a home city at its own limit', { home: { name: 'Recife', country: 'BR' } }, ['own-load']],
    ['nothing on load without a home city', { home: undefined }, []],
  ])('%s', async (_name, request, expected) => {
    expect(await cautions(request)).toEqual(expected);
    expect(await cautions({ ...request, want: ['partners'] })).toEqual(expected);
  });
});

describe('the schemes of a match', () => {
  const ids = async (request: Partial<MatchRequest>) => (await match(request)).schemes.map(({ scheme, status }) => `${scheme.id} ${status}`);

  it('are checked against the home city, with their state today, and historic ones are left out', async () => {
    const { schemes } = await match();
    expect(schemes.map(({ scheme, status, nextCutoff }) => [scheme.id, status, nextCutoff])).toEqual([['flood-grant', 'open', '2027-03-01'], ['visits', 'closed', null]]);
    expect(schemes[0]?.eligibility.filter(({ rule }) => rule === 'country')).toMatchObject([{ city: 'home', verdict: 'pass' }]);
  });

  it('have the states asked for', async () => {
    expect(await ids({ filters: { schemeStatuses: ['historic', 'closed'] } })).toEqual(['history historic', 'visits closed']);
  });

  it('are not checked without a home city', async () => {
    expect((await match({ home: undefined })).schemes.flatMap(({ eligibility }) => eligibility)).toEqual([]);
  });
});

describe('what is asked for', () => {
  it.each<[want: NonNullable<MatchRequest['want']>]>([[['partners']], [['cases']], [['schemes']], [['partners', 'schemes']], [[]]])('%j is what is given', async (want) => {
    const answer = await match({ want });
    const given = (['partners', 'cases', 'schemes'] as const).filter((part) => answer[part].length > 0);
    expect(given).toEqual(want);
  });

  it('comes in the number asked for', async () => {
    const [all, two] = [await match(), await match({ limit: 2 })];
    expect(two.partners).toEqual(all.partners.slice(0, 2));
    expect(two.cases).toEqual(all.cases.slice(0, 2));
    expect(two.schemes).toEqual(all.schemes.slice(0, 2));
    expect((await match({ limit: 1 })).schemes).toHaveLength(1);
  });
});

describe('the home city', () => {
  it.each<[name: string, home: NonNullable<MatchRequest['home']>]>([
    ['by its id', 1052373],
    ['by its id beside a name', { id: 1052373, name: 'Beira', country: 'Mozambique' }],
    ['by name and country', { name: 'Beira', country: 'Moçambique' }],
  ])('is found %s', async (_name, home) => {
    expect((await match({ home })).home).toMatchObject({ id: 1052373, name: 'Beira', countryName: 'Mozambique' });
  });

  it.each<[home: NonNullable<MatchRequest['home']>, words: string]>([
    [{ name: 'Atlantis', country: 'MZ' }, '“Atlantis, MZ”'],
    [1, 'with the id 1'],
  ])('%j that nobody knows is said to be unknown, by name', async (home, words) => {
    const answer = match({ home });
    await expect(answer).rejects.toMatchObject({ name: 'UserFacingError', code: 'unknown-city' });
    await expect(answer).rejects.toThrow(words);
  });

  it('need not be given: partners are then not compared', async () => {
    const answer = await match({ home: undefined });
    expect(answer.home).toBeNull();
    expect(answer.partners.flatMap(({ capacity }) => capacity)).toEqual([]);
    expect(answer.partners.every(({ reasons }) => reasons.every(({ signal }) => signal !== 'capacity'))).toBe(true);
  });
});

it.each([
  ['off without an encoder', null, 'off'],
  ['not ready while no text has its vector', { ...hashEmbedder(), embed: (texts: readonly string[]) => (texts.length === 1 || texts[0]?.startsWith('Few owners') ? hashEmbedder().embed(texts) : new Promise<Float32Array[]>(() => undefined)) }, 'not-ready'],
] as const)('sentence vectors are %s, and words find the partners all the same', async (_name, embedder, vectors) => {
  const { matcher: other } = await matcherOf(embedder);
  const answer = await other.match({ problem: PROBLEM, home: BEIRA });
  expect(answer.vectors).toBe(vectors);
  expect(answer.partners.map(({ city }) => city.name).sort()).toEqual(ALL);
});
