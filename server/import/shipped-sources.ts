import { aidesTerritoires } from './maps/aides-territoires';
import { euCalls } from './maps/eu-calls';
import { iati } from './maps/iati';
import { twinCities } from './maps/twin-cities';
import { usAssistance } from './maps/us-assistance';
import type { Source } from './source';

/** The public sources that come with Jumelles beside the column maps, by the name that `import` takes. */
export const SHIPPED_SOURCES: ReadonlyMap<string, Source> = new Map([
  ['aides-territoires', aidesTerritoires],
  ['us-assistance', usAssistance],
  ['eu-calls', euCalls],
  ['iati', iati],
  ['twin-cities', twinCities],
]);
