import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's `data/` folder, found upwards from this module, so that the source and a bundled build read the same files. */
export function findDataFolder(start = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'data', 'countries', 'facts.json'))) return join(folder, 'data');
    if (dirname(folder) === folder) throw new Error(`no data/countries/facts.json above ${start}`);
  }
}
