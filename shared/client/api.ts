import type { z } from 'zod';
import { citiesResponse, cityProfile, entryWithCities, importReport, lookupResponse, schemeDetail, schemesResponse } from '../contract/directory';
import type { LookupResponse, SchemesQuery } from '../contract/directory';
import { contactRoutes } from '../contract/contact-routes';
import { health } from '../contract/health';
import { matchResponse } from '../contract/match';
import type { MatchRequest, MatchResponse } from '../contract/match';
import type { ImportRecord } from '../contract/records';
import { call } from './call';
import type { Answer, CallOptions } from './call';

export type Cities = z.infer<typeof citiesResponse>;
export type EntryWithCities = z.infer<typeof entryWithCities>;
export type SchemeDetail = z.infer<typeof schemeDetail>;
export type Schemes = z.infer<typeof schemesResponse>;

/** GeoNames ids of the cities that a scheme is checked for. */
export type Pair = Pick<Partial<SchemesQuery>, 'home' | 'partner'>;

/** The server's calls as the interface uses them. Every method throws `CallFailure` or, when aborted, the signal's reason. */
export type Api = ReturnType<typeof createApi>;

/** The calls of the server that `address` names at the time of each call; `address` may itself throw a `CallFailure`. */
export function createApi(address: () => Promise<string> | string) {
  async function ask<T>(path: string, schema: z.ZodType<T>, options?: CallOptions): Promise<T> {
    const { value } = await call(await address(), path, schema, options);
    if (value === null) throw new Error(`${path} was answered with "not modified" though no version was named`);
    return value;
  }
  return {
    health: (signal?: AbortSignal) => ask('/api/health', health, { signal, timeout: 5_000 }),
    match: (body: MatchRequest, signal?: AbortSignal): Promise<MatchResponse> => ask('/api/match', matchResponse, { body, signal }),
    cities: (q: string, signal?: AbortSignal) => ask(`/api/cities?${new URLSearchParams({ q, limit: '8' })}`, citiesResponse, { signal }),
    city: (id: string, signal?: AbortSignal) => ask(`/api/cities/${encodeURIComponent(id)}`, cityProfile, { signal }),
    entry: (id: string, signal?: AbortSignal) => ask(`/api/entries/${encodeURIComponent(id)}`, entryWithCities, { signal }),
    scheme: (id: string, pair: Pair = {}, signal?: AbortSignal) => ask(`/api/schemes/${encodeURIComponent(id)}${queryString(pair)}`, schemeDetail, { signal }),
    schemes: (query: Partial<SchemesQuery>, signal?: AbortSignal) => ask(`/api/schemes${queryString(query)}`, schemesResponse, { signal }),
    contactRoutes: (home: number, partner: number, signal?: AbortSignal) => ask(`/api/contact-routes${queryString({ home, partner })}`, contactRoutes, { signal }),
    importRecords: (records: readonly ImportRecord[], dataset: string, token: string, signal?: AbortSignal) =>
      ask(`/api/import/ndjson${queryString({ dataset })}`, importReport, { lines: records.map((record) => `${JSON.stringify(record)}\n`).join(''), token, signal }),
    lookup: async (etag?: string): Promise<Answer<LookupResponse>> => call(await address(), '/api/lookup', lookupResponse, { etag }),
  };
}

function queryString(query: Record<string, string | number | undefined>): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, String(value)]]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
