import { spoken, type Texts } from '../shared/language/spoken';
import { french } from './view-messages.fr';
import { spanish } from './view-messages.es';
import { portuguese } from './view-messages.pt';
import { german } from './view-messages.de';

/** Every text of the printed briefing, in English. */
const english = {
  open: 'Briefing to print',
  print: 'Print',
  title: 'Partner cities for a problem',
  made: (day: string) => `Made with Jumelles on ${day}`,
  problem: 'The problem',
  compared: 'Candidates side by side',
  candidate: (at: number, city: string, country: string) => `${at}. ${city}, ${country}`,
  why: 'Why this city',
  others: 'Also on the shortlist',
  declined: 'Declined',
  alike: 'Alike on',
  differs: 'Differs on',
  fit: (score: number) => `fit ${score}`,
  howToRead: 'The fit is the sum of the reasons given, in points of about 100; it says how well a city’s documented experience answers the problem, not how good the city is. Quotes are the words of the collection of cases, which sums up the sources named. What is not known is shown as not known.',
  data: (version: string) => `Data ${version}`,
  gone: 'This need is not on the shortlist any more',
  goneNext: 'Close this tab, and open the briefing again from the need in the panel.',
  loading: 'Opening the briefing…',
};

export type BriefingMessages = Texts<typeof english>;

/** The texts in the language of the interface. */
export const briefingMessages: BriefingMessages = spoken({ en: english, fr: french.briefing, es: spanish.briefing, pt: portuguese.briefing, de: german.briefing });
