import { describe, expect, it } from 'vitest';
import { FUNDING_KINDS } from '../../../shared/framework/facets';
import { MIX_LABELS, MIX_SOURCES, mixCautions, totalsOf } from '../../../shared/funding/funding-mix';
import type { FundingMix } from '../../../shared/funding/funding-mix';

const mixOf = (amounts: FundingMix['amounts'], needed: number | null = null): FundingMix => ({ currency: 'EUR', needed, amounts });

it('has one row for each of the framework’s kinds of funding, and one for what is brought in kind', () => {
  expect([...MIX_SOURCES].sort()).toEqual([...Object.keys(FUNDING_KINDS), 'in-kind'].sort());
  expect(MIX_SOURCES.filter((source) => !MIX_LABELS[source])).toEqual([]);
});

it('adds up, with each row’s part and what is still missing', () => {
  const { total, shares, own, missing } = totalsOf(mixOf({ 'own-budget': 20_000, 'in-kind': 5_000, 'grants-loans': 75_000 }, 120_000));
  expect({ total, own, missing }).toEqual({ total: 100_000, own: 25_000, missing: 20_000 });
  expect(shares).toMatchObject({ 'own-budget': 0.2, 'in-kind': 0.05, 'grants-loans': 0.75, foundations: 0 });
});

it.each<[name: string, needed: number | null, missing: number | null]>([
  ['not known what is needed', null, null],
  ['more than is needed', 50_000, 0],
])('misses nothing that is not known: %s', (_name, needed, missing) => {
  expect(totalsOf(mixOf({ 'own-budget': 60_000 }, needed)).missing).toBe(missing);
});

describe('what to watch', () => {
  it.each<[name: string, amounts: FundingMix['amounts'], sentences: string[]]>([
    ['an empty mix', {}, []],
    ['rounded as its row is', { 'in-kind': 8, 'grants-loans': 120 }, ['One source (grants and loans) pays 94 % of it: ask now what stays when it ends, and look for a second source.']],
    ['several sources, one of them own', { 'own-budget': 20, 'grants-loans': 80 }, []],
    ['89 % of one source', { 'own-budget': 11, 'grants-loans': 89 }, []],
    ['one source pays nearly all', { 'in-kind': 8, 'grants-loans': 92 }, ['One source (grants and loans) pays 92 % of it: ask now what stays when it ends, and look for a second source.']],
    ['not rounded up to all', { 'in-kind': 1, 'grants-loans': 999 }, ['One source (grants and loans) pays 99 % of it: ask now what stays when it ends, and look for a second source.']],
    ['one source from elsewhere pays all', { 'programme-funds': 100 }, ['One source (development project and programme funds) pays all of it: ask now what stays when it ends, and look for a second source.', 'Nothing of it is your own: a little own money or working time keeps a partnership in the cities’ hands, and most schemes ask for it.']],
    ['the own budget pays all', { 'own-budget': 100 }, ['One source (own budgets) pays all of it: a cut in one budget would end it. Look for a second source.']],
    ['nothing own among several', { 'grants-loans': 60, foundations: 40 }, ['Nothing of it is your own: a little own money or working time keeps a partnership in the cities’ hands, and most schemes ask for it.']],
  ])('%s', (_name, amounts, sentences) => {
    expect(mixCautions(mixOf(amounts)).map(({ because }) => because)).toEqual(sentences);
  });
});
