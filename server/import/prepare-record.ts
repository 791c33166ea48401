import type { CityRef } from '../../shared/contract/city';
import { importRecord, type EntryRecord } from '../../shared/contract/records';
import { firstIssue } from '../first-issue';
import type { PreparedRecord, StoredEntry } from '../store/port';
import type { FoundCity } from './find-city';

/** What is wrong with a record: the field and the reason. */
export interface Refusal {
  field: string;
  reason: string;
}

type FindCity = (ref: CityRef) => Promise<FoundCity | null>;

/** Checks an imported value against the schema and resolves its cities; a city that cannot be found refuses the record and is named. */
export async function prepareRecord(value: unknown, findCity: FindCity): Promise<PreparedRecord | Refusal> {
  const checked = importRecord.safeParse(value);
  if (!checked.success) return firstIssue(checked.error);
  const record = checked.data;
  switch (record.kind) {
    case 'scheme':
      return { kind: 'scheme', record };
    case 'link': {
      const a = await findCity(record.a);
      if (!a) return unknownCity('a', record.a);
      const b = await findCity(record.b);
      if (!b) return unknownCity('b', record.b);
      if (a.cityId === b.cityId) return { field: 'b', reason: 'a link needs two different cities' };
      return { kind: 'link', record, a: a.cityId, b: b.cityId };
    }
    case 'city': {
      const found = await findCity(record.city);
      return found ? { kind: 'city', record, cityId: found.cityId } : unknownCity('city', record.city);
    }
    default:
      return prepareEntry(record, findCity);
  }
}

/** Whether a preparation failed. */
export function isRefusal(outcome: PreparedRecord | Refusal): outcome is Refusal {
  return 'field' in outcome;
}

async function prepareEntry(record: EntryRecord, findCity: FindCity): Promise<PreparedRecord | Refusal> {
  const named = [...(record.city === undefined ? [] : [{ field: 'city', ref: record.city }]), ...(record.cities ?? []).map((ref, index) => ({ field: `cities[${index}]`, ref }))];
  const cities: StoredEntry['cities'] = [];
  for (const { field, ref } of named) {
    const found = await findCity(ref);
    if (!found) return unknownCity(field, ref);
    if (!cities.some((city) => city.cityId === found.cityId)) cities.push({ ...found, role: typeof ref === 'number' ? null : (ref.role ?? null) });
  }
  return { kind: 'entry', record, cities };
}

function unknownCity(field: string, ref: CityRef): Refusal {
  if (typeof ref === 'number') return { field, reason: `no city has the GeoNames id ${ref}` };
  return { field, reason: `the city "${ref.name}" (${ref.country}) is not in the gazetteer and has no coordinates` };
}
