import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Changes with the program and with the lexicon: what either makes of a text may then be another thing. The built program names its parts by their content, so this file stands for all of it. */
export function programStamp(dataFolder: string): string {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  const folder = join(dataFolder, 'lexicon');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('base64url');
}
