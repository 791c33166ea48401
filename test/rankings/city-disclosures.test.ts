import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer, type Gazetteer } from '../../server/gazetteer/gazetteer';
import { importFile } from '../../server/import/import-file';
import { datasetOf, formatOf } from '../../server/import/read-format';
import { Catalogue } from '../../server/matching/catalogue';
import { loadLexicon } from '../../server/matching/load-lexicon';
import { createMatcher } from '../../server/matching/matcher';
import type { Matcher } from '../../server/matching/port';
import { openStore, type SqliteStore } from '../../server/store/sqlite-store';
import { ROOT } from '../project/source-files';
import { WATER_PROBLEMS } from './problems';
import { rankingText } from './ranking-text';

const folder = join(ROOT, '..', 'shared', 'data', 'cdp_water_2018');
const there = existsSync(folder);
if (!there) console.log('Skipped: the rankings of the city water disclosures need the files of CDP’s 2018 release, which are not beside the project.');

let store: SqliteStore;
let gazetteer: Gazetteer;
let matcher: Matcher;

// Ranked by words alone: on these disclosures sentence vectors make the order worse (docs/quality.md).
beforeAll(async () => {
  if (!there) return;
  store = openStore(':memory:');
  gazetteer = loadGazetteer();
  const format = formatOf('cdp-water');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) await importFile({ file: join(folder, name), format, dataset: datasetOf(format), store, gazetteer });
  const lexicon = loadLexicon(join(ROOT, 'data'));
  const catalogue = new Catalogue(store, lexicon, null, (error) => {
    throw error;
  });
  await catalogue.load();
  const extra = new Map((await store.extraPlaces()).map((place) => [place.id, place]));
  matcher = createMatcher({ store, catalogue, gazetteer, cityById: (id) => gazetteer.get(id) ?? extra.get(id), lexicon, embedder: null, today: () => '2026-11-25' });
}, 60_000);

afterAll(() => store?.close());

describe.skipIf(!there)('rankings of the city water disclosures', () => {
  it.each(WATER_PROBLEMS)('$name: keeps the order and the reasons', async (problem) => {
    const answer = await matcher.match({ problem: { text: problem.text }, home: problem.home, want: ['partners'] });
    await expect(rankingText(problem, answer)).toMatchFileSnapshot(`golden/${problem.name}.md`);
  });
});
