import type { LetterLanguage } from './letters/letter-words';
import { spoken, type Texts } from '../shared/language/spoken';
import { french } from './view-messages.fr';
import { spanish } from './view-messages.es';
import { portuguese } from './view-messages.pt';
import { german } from './view-messages.de';

const languages = { en: 'English', fr: 'French', es: 'Spanish', pt: 'Portuguese', de: 'German' } satisfies Record<LetterLanguage, string>;

/** Every text around the first-contact kit, in English. */
const english = {
  open: 'Letter, agenda',
  openName: (city: string) => `Letter, agenda for ${city}`,
  back: 'Back to the shortlist',
  title: (home: string, partner: string) => `First contact: ${home} and ${partner}`,
  noHome: 'your city',
  intro: 'Drafts from fixed sentences and what you saved; nothing is made up, and what nobody knows yet is marked. What is known of the other city stays in the words of the collection. Nothing is sent: copy the text into your own letter.',
  language: (at: number) => (at === 0 ? 'Language of your city' : 'Language of the other city'),
  languages,
  letter: (language: LetterLanguage) => `Letter in ${languages[language]}`,
  agenda: (language: LetterLanguage) => `Agenda in ${languages[language]}, and who should be at the table`,
  gaps: (count: number) => (count === 1 ? 'One place to fill in.' : `${count} places to fill in.`),
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied: save it as a file.',
  save: 'Save as text',
  fileName: (what: 'letter' | 'agenda', city: string, language: LetterLanguage) => `${what}-${city.replace(/[^\p{L}\p{N}]+/gu, '-')}-${language}.txt`,
};

export type ContactMessages = Texts<typeof english>;

/** The texts in the language of the interface. */
export const contactMessages: ContactMessages = spoken({ en: english, fr: french.contact, es: spanish.contact, pt: portuguese.contact, de: german.contact });
