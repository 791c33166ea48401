import { z } from 'zod';
import { stored } from './stored';

/** Match patterns of the sites that the button beside selected text may stand on. Only read in content scripts, so that its key is part of the contract with them. */
export const BUTTON_SITES_KEY = 'buttonSites';

const sites = z.array(z.string().regex(/^https?:\/\/[^/]+\/\*$/));

/** The sites that the officer allowed the button on; empty until one is. */
export const buttonSitesStore = stored<string[]>(BUTTON_SITES_KEY, (raw) => {
  const read = sites.safeParse(raw ?? []);
  return read.success ? { value: read.data, broken: [] } : { value: [], broken: [raw] };
});
