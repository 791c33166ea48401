import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer, type Gazetteer } from '../../server/gazetteer/gazetteer';
import type { CityRef } from '../../shared/contract/city';
import { failing, recordsOf } from './records';

const links = recordsOf('links');
const entries = new Map([...recordsOf('cases'), ...recordsOf('practices')].map(({ record }) => [record.id, record]));

describe('a link', () => {
  let gazetteer: Gazetteer;
  beforeAll(() => {
    gazetteer = loadGazetteer();
  });
  const idOf = (ref: CityRef) => gazetteer.resolve(ref)?.place.id;

  it('stands once, whichever end comes first', () => {
    const pairs = links.map(({ record }) => [idOf(record.a), idOf(record.b)].sort().join('-'));
    expect(links.filter((_, at) => pairs.indexOf(pairs[at] ?? '') !== at).map(({ at, record }) => `${at} ${record.id}`)).toEqual([]);
  });

  it('joins two of the cities of the entry that documents it, on that entry’s themes', () => {
    expect(failing(links, ({ a, b, entryId }) => {
      const entry = entries.get(entryId ?? '');
      const cities = [...(entry?.cities ?? []), ...(entry?.city === undefined ? [] : [entry.city])].map(idOf);
      return [a, b].every((end) => cities.includes(idOf(end)));
    })).toEqual([]);
    expect(failing(links, ({ themes, entryId }) => (themes?.length ?? 0) > 0 && (themes ?? []).every((theme) => entries.get(entryId ?? '')?.themes?.includes(theme)))).toEqual([]);
  });

  it('began before it was reviewed', () => {
    expect(failing(links, ({ since, asOf = '' }) => since === undefined || since <= Number(asOf.slice(0, 4)))).toEqual([]);
  });

  it('is called active only where its entry speaks of 2020 or later, or was read on a page of today', () => {
    expect(failing(links, ({ status, entryId, source }) => status !== 'active' || (entries.get(entryId ?? '')?.year ?? 0) >= 2020 || source?.retrieved !== undefined)).toEqual([]);
  });
});
