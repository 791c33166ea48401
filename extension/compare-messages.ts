import { spoken, type Texts } from '../shared/language/spoken';
import { french } from './view-messages.fr';
import { spanish } from './view-messages.es';
import { portuguese } from './view-messages.pt';
import { german } from './view-messages.de';

/** Every text of the comparison, in English. */
const english = {
  choose: 'Compare',
  chooseName: (city: string) => `Compare ${city}`,
  chosen: (count: number) => (count === 1 ? 'One city chosen: choose one to three more to compare.' : `${count} cities chosen.`),
  open: 'Compare them',
  clear: 'Choose none',
  back: 'Back to the shortlist',
  title: (names: string) => `${names} compared`,
  table: 'Cities side by side',
  what: 'What is compared',
  fit: 'Fit',
  groups: { score: 'What the fit is made of', why: 'Reasons', facts: 'Facts', watch: 'What to watch', plans: 'Where it stands' },
  home: (value: string) => `your city: ${value}`,
  first: 'First reason',
  evidence: 'What it rests on',
  confidence: 'How sure',
  cautions: 'Cautions',
  noCautions: 'none in the saved match',
  links: 'Known links',
  schemes: 'Support for both cities',
  schemesNeedHome: 'needs a home city',
  schemesLoading: 'asking the server…',
  schemesOffline: 'the server does not answer',
  schemesNone: 'no scheme without a rule against it',
  schemesCount: (count: number) => `${count} without a rule against it`,
  toCheck: (count: number) => (count === 0 ? 'nothing left to check' : `${count} to check`),
  stage: 'Stage',
  next: 'Next step',
  note: 'Note',
  nothing: '–',
  nothingRead: 'nothing',
};

export type CompareMessages = Texts<typeof english>;

/** The texts in the language of the interface. */
export const compareMessages: CompareMessages = spoken({ en: english, fr: french.compare, es: spanish.compare, pt: portuguese.compare, de: german.compare });
