import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer, type Gazetteer } from '../../server/gazetteer/gazetteer';
import type { EntryRecord } from '../../shared/contract/records';
import { failing, recordsOf } from './records';

const entries = [...recordsOf('cases'), ...recordsOf('practices')];
const citiesOf = ({ city, cities }: EntryRecord) => [...(city === undefined ? [] : [city]), ...(cities ?? [])];
const roleOf = (city: NonNullable<EntryRecord['city']>) => (typeof city === 'number' ? undefined : city.role);

/** Names that the gazetteer does not know its own place by, each with what it calls it. */
const OTHER_NAMES: Record<string, string> = { 'Rush, IE': 'An Ros', 'Karak, JO': 'Karak City' };

describe('an entry', () => {
  let gazetteer: Gazetteer;
  beforeAll(() => {
    gazetteer = loadGazetteer();
  });

  it('is a practice or a case, never only a need or an offer', () => expect(failing(entries, ({ kind }) => kind === 'practice' || kind === 'case')).toEqual([]));

  it('that is a case is of two or more cities, or tells the countries or the network of those it does not name', () => {
    expect(failing(entries, (entry) => entry.kind !== 'case' || citiesOf(entry).length >= 2 || (entry.countries?.length ?? 0) > 0 || entry.modality?.some((modality) => modality !== 'one-on-one') === true)).toEqual([]);
  });

  it('that is a case says how the cities are linked; a practice is no link', () => {
    const unsaid = ['french-british-cities-water-directive']; // the source compares cities that were not linked
    expect(failing(entries, ({ id, kind, modality }) => unsaid.includes(id) || (kind === 'case') === ((modality?.length ?? 0) > 0))).toEqual([]);
  });

  it('that is a practice is of cities of one country, one of which carried it out or took it over', () => {
    const countries = (entry: EntryRecord) => new Set(citiesOf(entry).map((city) => gazetteer.resolve(city)?.place.country)).size;
    expect(failing(entries, (entry) => entry.kind !== 'practice' || (countries(entry) === 1 && citiesOf(entry).some((city) => roleOf(city) !== 'partner')))).toEqual([]);
  });

  it('gives each city once, and each of several cities its role', () => {
    expect(failing(entries, (entry) => new Set(citiesOf(entry).map((city) => gazetteer.resolve(city)?.place.id)).size === citiesOf(entry).length)).toEqual([]);
    expect(failing(entries, (entry) => citiesOf(entry).length < 2 || citiesOf(entry).every((city) => roleOf(city) !== undefined))).toEqual([]);
  });

  it('calls a city by a name of the place that its id means', () => {
    const misnamed = entries.flatMap(({ at, record }) =>
      [...citiesOf(record), ...(record.passedOnTo ?? [])].flatMap((city) => {
        if (typeof city === 'number' || city.id === undefined) return [];
        const [place, byName] = [gazetteer.get(city.id), gazetteer.resolve({ name: city.name, country: city.country })];
        const meant = [byName?.place, ...(byName?.others ?? [])].some((other) => other?.id === city.id);
        return place && (meant || place.name === city.name || OTHER_NAMES[`${city.name}, ${city.country}`] === place.name) ? [] : [`${at} ${record.id}: ${city.name} is ${place?.name ?? 'nothing'}`];
      }),
    );
    expect(misnamed).toEqual([]);
  });

  it('gives as its year the latest that it speaks of, and has one when it has years', () => {
    const latest = (years: string) => Math.max(...[...years.matchAll(/\b(?:18|19|20)\d\d\b/g)].map(([year]) => Number(year)));
    const dated = entries.filter(({ record }) => /^\d{4}([-–, ]+\d{4})*$/.test(record.years ?? ''));
    expect(dated.length).toBeGreaterThan(200);
    // A year to come is what was planned, not what was seen.
    expect(failing(dated, ({ years = '', year, asOf = '' }) => year === latest(years) || latest(years) > Number(asOf.slice(0, 4)))).toEqual([]);
    expect(failing(entries, ({ years, year }) => years === undefined || year !== undefined)).toEqual([]);
  });

  it('is told in clean sentences: no blanks at the ends or doubled, no mark-up, no broken letters', () => {
    const texts = ({ title, problem, done, outcome, lesson }: EntryRecord) => [title, problem, done, outcome, lesson].filter((text) => text !== undefined);
    expect(failing(entries, (entry) => texts(entry).every((text) => text === text.trim() && !/ {2}|<\/?[a-z]+>|\uFFFD|Ã.|â€/.test(text)))).toEqual([]);
    expect(failing(entries, ({ problem, done, outcome, lesson }) => [problem, done, outcome, lesson].every((text) => text === undefined || /[.!?”»)]$/.test(text)))).toEqual([]);
  });

  it('tells no two stories under one title', () => {
    const titles = entries.map(({ record }) => record.title.toLowerCase());
    expect(failing(entries, ({ title }) => titles.indexOf(title.toLowerCase()) === titles.lastIndexOf(title.toLowerCase()))).toEqual([]);
  });
});
