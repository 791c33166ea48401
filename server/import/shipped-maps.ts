import type { CsvMap } from './csv-map';
import { cdpHealth } from './maps/cdp-health';
import { cdpWater } from './maps/cdp-water';

/** The column maps that come with Jumelles, by the name that `import` takes. */
export const SHIPPED_MAPS: ReadonlyMap<string, CsvMap> = new Map([
  ['cdp-water', cdpWater],
  ['cdp-health', cdpHealth],
]);
