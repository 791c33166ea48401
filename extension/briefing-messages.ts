import { spoken, type Texts } from '../shared/language/spoken';
import { french } from './view-messages.fr';
import { spanish } from './view-messages.es';
import { portuguese } from './view-messages.pt';
import type { BriefingDirection } from './services/briefing';
import { german } from './view-messages.de';

const means = { answers: 'how well a city’s documented experience answers the problem', needs: 'how well what a city lacks fits what we do', mixed: 'how well a city’s documented experience answers the text, or what it lacks fits it' };

/** Every text of the printed briefing, in English. */
const english = {
  open: 'Briefing to print',
  print: 'Print',
  docx: 'Save for Word (.docx)',
  docxName: (title: string) => `briefing-${title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60)}.docx`,
  title: { answers: 'Partner cities for a problem', needs: 'Cities that need what we do well', mixed: 'Cities for a text' },
  made: (day: string) => `Made with Jumelles on ${day}`,
  subject: { answers: 'The problem', needs: 'What we do well', mixed: 'The text that cities were sought for' },
  compared: 'Candidates side by side',
  candidate: (at: number, city: string, country: string) => `${at}. ${city}, ${country}`,
  why: 'Why this city',
  others: 'Also on the shortlist',
  declined: 'Declined',
  alike: 'Alike on',
  differs: 'Differs on',
  fit: (score: number) => `fit ${score}`,
  howToRead: (direction: BriefingDirection) => `The fit is the sum of the reasons given, in points of about 100; it says ${means[direction]}, not how good the city is. Quotes are the words of the collection of cases, which sums up the sources named. What is not known is shown as not known.`,
  data: (version: string) => `Data ${version}`,
  gone: 'This need is not on the shortlist any more',
  goneNext: 'Close this tab, and open the briefing again from the need in the panel.',
  loading: 'Opening the briefing…',
};

export type BriefingMessages = Texts<typeof english>;

/** The texts in the language of the interface. */
export const briefingMessages: BriefingMessages = spoken({ en: english, fr: french.briefing, es: spanish.briefing, pt: portuguese.briefing, de: german.briefing });
