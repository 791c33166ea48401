import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLexicon, type Lexicon } from '../../shared/understanding/lexicon';
import { parseLexicon } from '../../shared/understanding/parse-lexicon';

/** Reads every lexicon file of the data folder. Throws an Error that names file and line when one is malformed. */
export function loadLexicon(dataFolder: string): Lexicon {
  const folder = join(dataFolder, 'lexicon');
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv')).sort();
  return createLexicon(files.flatMap((name) => parseLexicon(readFileSync(join(folder, name), 'utf8'), `lexicon/${name}`)));
}
