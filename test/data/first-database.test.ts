import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadGazetteer, type Gazetteer } from '../../server/gazetteer/gazetteer';
import type { CityRef } from '../../shared/contract/city';
import type { EntryRecord } from '../../shared/contract/records';
import { themeOf } from '../../shared/framework/subthemes';
import { textOf } from '../project/source-files';
import { failing, FOLDERS, recordsOf, unknownFields } from './records';

const entries = [...recordsOf('cases'), ...recordsOf('practices')];
const schemes = recordsOf('schemes');
const links = recordsOf('links');
const everything = FOLDERS.flatMap(({ lines }) => lines);
const anyId = z.object({ id: z.string() });

describe.each(FOLDERS)('data/$folder', ({ lines, shape }) => {
  it('has the shape of its kind in every line, and no field besides, however deep', () => {
    const broken = lines.flatMap(({ at, record }) => {
      const parsed = shape.safeParse(record);
      if (!parsed.success) return [`${at}: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`];
      return unknownFields(record, parsed.data).map((field) => `${at}: unknown field ${field}`);
    });
    expect(broken).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('names a source and the day of its review in every line', () => {
    const dated = z.object({ source: z.object({ title: z.string().min(1) }), asOf: z.iso.date() });
    expect(lines.filter(({ record }) => !dated.safeParse(record).success).map(({ at }) => at)).toEqual([]);
  });
});

it('uses each id once over all files', () => {
  const seen = new Map<string, string>();
  const doubled = everything.flatMap(({ at, record }) => {
    const { id } = anyId.parse(record);
    const before = seen.get(id);
    seen.set(id, at);
    return before ? [`${id}: ${before} and ${at}`] : [];
  });
  expect(doubled).toEqual([]);
});

describe('the cities of the first database', () => {
  let gazetteer: Gazetteer;
  beforeAll(() => {
    gazetteer = loadGazetteer();
  });

  const wrong = (ref: CityRef): boolean => {
    const found = gazetteer.resolve(ref);
    if (!found) return true;
    return typeof ref !== 'number' && gazetteer.countryCode(ref.country) !== found.place.country;
  };

  it('are in the gazetteer, in the country they are said to be in', () => {
    const named = (entry: EntryRecord): CityRef[] => [...(entry.cities ?? []), ...(entry.city === undefined ? [] : [entry.city]), ...(entry.passedOnTo ?? [])];
    const missing = entries.flatMap(({ at, record }) => named(record).filter(wrong).map((ref) => `${at} ${record.id}: ${JSON.stringify(ref)}`));
    expect(missing).toEqual([]);
  });

  it('are in the gazetteer at both ends of a link, and differ', () => {
    expect(failing(links, ({ a, b }) => !wrong(a) && !wrong(b) && gazetteer.resolve(a)?.place.id !== gazetteer.resolve(b)?.place.id)).toEqual([]);
  });

  it('name only countries that exist', () => {
    expect(failing(entries, ({ countries }) => (countries ?? []).every((country) => gazetteer.country(country) !== undefined))).toEqual([]);
  });
});

describe('entries', () => {
  it('are on at least one theme, and say what was done', () => expect(failing(entries, ({ themes, done, text }) => (themes?.length ?? 0) > 0 && Boolean(done ?? text))).toEqual([]));

  it('have sub-themes of the framework, most of them under their own themes', () => {
    expect(failing(entries, ({ subthemes, themes }) => (subthemes?.length ?? 0) > 0 && (subthemes ?? []).some((id) => themes?.includes(themeOf(id))))).toEqual([]);
  });

  it('keep results apart from plans: a result says what came of it', () => expect(failing(entries, ({ maturity, outcome }) => maturity !== 'result' || Boolean(outcome))).toEqual([]));

  it('mark known mirrors as secondary sources', () => {
    const mirror = /docslib|scribd\.|slideshare|issuu|coursehero|academia\.edu|dokumen\./;
    expect(failing(entries, ({ source }) => !mirror.test(source?.url ?? '') || source?.secondary === true)).toEqual([]);
  });

  it('do not speak of years to come', () => expect(failing(entries, ({ year, asOf }) => year === undefined || year <= Number(asOf?.slice(0, 4)))).toEqual([]));
});

describe('schemes', () => {
  it('are never open after their last cut-off', () => {
    const usable = ['open', 'rolling', 'forecast'];
    expect(failing(schemes, ({ status, cutoffs, asOf }) => !usable.includes(status) || !cutoffs?.length || cutoffs.some(({ date }) => date >= (asOf ?? '')))).toEqual([]);
  });

  it('say when they were verified, or that nobody has', () => {
    expect(failing(schemes, ({ status, lastVerified }) => !['open', 'rolling', 'forecast'].includes(status) || typeof lastVerified === 'string')).toEqual([]);
  });

  it('name only groups of countries that are listed, and evidence for fields they have', () => {
    const groups = z.array(z.object({ slug: z.string() })).parse(JSON.parse(textOf('data/countries/groups.json'))).map(({ slug }) => slug);
    expect(failing(schemes, ({ home, partner }) => [...(home?.groups ?? []), ...(partner?.groups ?? [])].every((group) => groups.includes(group)))).toEqual([]);
    expect(failing(schemes, (scheme) => Object.keys(scheme.evidence ?? {}).every((field) => field in scheme))).toEqual([]);
  });
});

it('links only to cases that are there', () => {
  const ids = new Set(entries.map(({ record }) => record.id));
  expect(failing(links, ({ entryId }) => entryId === undefined || ids.has(entryId))).toEqual([]);
});

it('says of each record that was left out why, has left it out, and has kept the one it was merged into', () => {
  const rows = ['data/practices/dropped-1.md', 'data/practices/dropped-2.md'].map((file) => [...textOf(file).matchAll(/^\| `?([\w-]+)`? \| (.+) \|$/gm)].filter(([, id]) => id !== 'id' && !/^-+$/.test(id ?? '')));
  const ids = new Set(entries.map(({ record }) => record.id));
  expect(rows.map((file) => file.length > 0)).toEqual([true, true]);
  expect(rows.flat().filter(([, id, reason = '']) => ids.has(id ?? '') || reason.length < 10).map(([row]) => row)).toEqual([]);
  const mergedInto = (reason: string) => /merged into `?([\w-]+)/.exec(reason)?.[1];
  expect(rows.flat().filter(([, , reason = '']) => mergedInto(reason) !== undefined && !ids.has(mergedInto(reason) ?? '')).map(([row]) => row)).toEqual([]);
});
