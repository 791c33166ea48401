import { APPLICANT_TYPES, FACILITATING_STRUCTURES, FUNDING_KINDS, LINKING_MODALITIES, ORIENTATIONS, PARTIES, PROCESS_FOCUSES, SCHEME_KINDS, SUPPORT_MODALITIES } from '../framework/facets';
import { SUCCESS_FACTORS } from '../framework/success-factors';
import { SUBTHEMES, SUBTHEME_IDS, type SubthemeId } from '../framework/subthemes';
import { THEMES } from '../framework/themes';
import { spoken, type Texts } from './spoken';
import { french } from './labels.fr';
import { german } from './labels.de';
import { spanish } from './labels.es';
import { portuguese } from './labels.pt';

const english = {
  themes: THEMES,
  subthemes: Object.fromEntries(SUBTHEME_IDS.map((id) => [id, SUBTHEMES[id][0]])) as Record<SubthemeId, string>, // one label an id
  orientations: ORIENTATIONS,
  modalities: LINKING_MODALITIES,
  parties: PARTIES,
  processFocuses: PROCESS_FOCUSES,
  structures: FACILITATING_STRUCTURES,
  funding: FUNDING_KINDS,
  support: SUPPORT_MODALITIES,
  schemeKinds: SCHEME_KINDS,
  applicants: APPLICANT_TYPES,
  successFactors: SUCCESS_FACTORS,
};

export type Labels = Texts<typeof english>;

/** What the framework's slugs are called in the language of the interface. */
export const labels: Labels = spoken({ en: english, fr: french, es: spanish, pt: portuguese, de: german });
