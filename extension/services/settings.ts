import { z } from 'zod';
import { city } from '../../shared/contract/city';
import { DEFAULT_SERVER } from './server-address';
import { stored } from './stored';

/** The officer's settings. `singleKeys`: whether j, k, s, / and ? act on their own; `invited`: the first-run invitation was answered. */
export const settings = z.object({
  server: z.url({ protocol: /^https?$/ }).default(DEFAULT_SERVER),
  home: city.nullable().default(null),
  matchAtOnce: z.boolean().default(false),
  singleKeys: z.boolean().default(true),
  invited: z.boolean().default(false),
});

export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = settings.parse({});

/** The settings in the browser's storage; settings that cannot be read are kept aside and the defaults hold. */
export const settingsStore = stored<Settings>('settings', (raw) => {
  const read = settings.safeParse(raw ?? {});
  return read.success ? { value: read.data, broken: [] } : { value: DEFAULT_SETTINGS, broken: [raw] };
});
