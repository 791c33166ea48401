import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importFile } from '../../../server/import/import-file';
import { datasetOf, formatOf } from '../../../server/import/read-format';
import { openStore } from '../../../server/store/sqlite-store';
import { ROOT } from '../../project/source-files';
import { sampleGazetteer } from '../sample-server';

const folder = join(ROOT, '..', 'shared', 'data', 'cdp_water_2018');
const there = existsSync(folder);
if (!there) console.log('Skipped: the counts of the city water disclosures need the files of CDP’s 2018 release, which are not beside the project.');

it.skipIf(!there)('makes 598 needs of 608 risks and 664 practices of 685 actions, of 285 cities', async () => {
  const store = openStore(':memory:');
  const format = formatOf('cdp-water');
  for (const name of ['Risks', 'Actions']) {
    await importFile({ file: join(folder, `2018_-_Cities_Water_${name}.csv`), format, dataset: datasetOf(format), store, gazetteer: sampleGazetteer() });
  }
  const kinds: Record<string, number> = {};
  const named = new Map<string, Set<number>>();
  for await (const { record, cities } of store.allEntries()) {
    kinds[record.kind] = (kinds[record.kind] ?? 0) + 1;
    const name = typeof record.city === 'object' ? `${record.city.name}, ${record.city.country}` : '';
    named.set(name, new Set([...(named.get(name) ?? []), ...cities.map(({ cityId }) => cityId)]));
  }
  expect(kinds).toEqual({ need: 598, practice: 664 });
  expect((await store.counts()).citiesWithEntries).toBe(285);
  expect(named.size).toBe(282);
  // Points that are wrong in the file, and people counted in one file only: these three homonyms are two cities each, none of them sure.
  expect([...named].filter(([, ids]) => ids.size > 1).map(([name]) => name.split(',')[0]).sort()).toEqual(['Arlington', 'Breckenridge', 'LaGrange']);
  // Two Mexican bodies of several towns are places of their own, under ids that follow from name and point.
  expect((await store.extraPlaces()).map(({ id, name, country }) => [id, name, country])).toEqual([
    [950_883_053, 'JIMAV', 'MX'],
    [980_341_784, 'JICOSUR', 'MX'],
  ]);
});
