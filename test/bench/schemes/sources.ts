import { join } from 'node:path';
import type { ImportReport } from '../../../shared/contract/directory';
import { loadGazetteer } from '../../../server/gazetteer/gazetteer';
import { loadFirstDatabase } from '../../../server/import/first-database';
import { importFile } from '../../../server/import/import-file';
import { datasetOf, formatOf } from '../../../server/import/read-format';
import { openStore } from '../../../server/store/sqlite-store';

/** Every public file of schemes and calls, by the name of its format. */
const FILES: readonly (readonly [format: string, file: string])[] = [
  ['aides-territoires', 'aides_territoires/aides-territoires_periurbain.csv'],
  ['us-assistance', 'us_federal_programs/programs.jsonl'],
  ['eu-calls', 'eu_horizon_calls/calls.json'],
  ['iati', 'iati/dportal_covid.xml'],
  ['iati', 'iati/dportal_foodsecurity.xml'],
  ['iati', 'iati/mb_LE.xml'],
];

/** What one file came to; `schemes` is how many schemes it brought, the others being practices and cases. */
export interface Imported {
  format: string;
  file: string;
  seconds: number;
  schemes: number;
  report: ImportReport;
}

/** Imports the first database and every public file into an empty folder. */
export async function importAll(folder: string, dataFolder: string, publicData: string): Promise<{ first: number; imported: Imported[] }> {
  const store = openStore(folder);
  try {
    const gazetteer = loadGazetteer(dataFolder);
    await loadFirstDatabase(store, gazetteer, dataFolder);
    const schemes = async () => (await store.counts()).schemes;
    const first = await schemes();
    const imported: Imported[] = [];
    for (const [name, file] of FILES) {
      const [began, before, format] = [performance.now(), await schemes(), formatOf(name)];
      const report = await importFile({ file: join(publicData, file), format, dataset: datasetOf(format), store, gazetteer });
      imported.push({ format: name, file, report, seconds: (performance.now() - began) / 1000, schemes: (await schemes()) - before });
    }
    return { first, imported };
  } finally {
    await store.close();
  }
}
