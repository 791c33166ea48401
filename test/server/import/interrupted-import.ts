import { loadGazetteer } from '../../../server/gazetteer/gazetteer';
import { importFile } from '../../../server/import/import-file';
import { openStore } from '../../../server/store/sqlite-store';

// Run by import-file.test.ts in a process of its own, which it kills in the middle.
const [folder = '', file = ''] = process.argv.slice(2);
const store = openStore(folder);
const gazetteer = loadGazetteer();
const report = await importFile({
  file,
  format: { name: 'JSON Lines', kind: 'jsonl' },
  dataset: 'big',
  store,
  gazetteer,
  onProgress: ({ report }) => console.log(`read ${report.read}`),
});
await store.close();
console.log(JSON.stringify(report));
