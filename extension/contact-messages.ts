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
  drafts: 'Letter and agenda',
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
  routes: {
    title: (city: string) => `Ways to ${city}`,
    intro: 'Who may introduce you, as far as the collection knows. It tells what each is for, not whether it will help: ask them.',
    noHome: 'Set your home city in the panel and match again: then the ways between the two cities are shown.',
    loading: 'Looking for ways…',
    reach: { both: 'For cities of both countries', home: 'In your own country', partner: 'In the other city’s country', unstated: 'Names no country' },
    noGoBetween: 'No association, network, service or body for these two countries is known.',
    linked: (city: string) => `Cities of your country linked with ${city}`,
    linkedCountry: (country: string) => `Cities of your country linked with others in ${country}`,
    noLinked: (city: string) => `No city of your country is known to be linked with ${city}.`,
    noLinkedCountry: (country: string) => `No city of your country is known to be linked with another in ${country}.`,
    pair: (near: string, far: string) => `${near} with ${far}`,
    standing: { active: 'alive', unknown: 'on record, not known whether alive', dormant: 'asleep', historic: 'ended' },
    since: (year: number) => `since ${year}`,
    others: (count: number) => (count === 1 ? 'One more is known.' : `${count} more are known.`),
    more: (count: number) => (count === 1 ? 'One more' : `${count} more`),
    notCollected: 'Embassies and diaspora groups are not in the collection: your foreign ministry lists the embassies.',
  },
};

export type ContactMessages = Texts<typeof english>;

/** The texts in the language of the interface. */
export const contactMessages: ContactMessages = spoken({ en: english, fr: french.contact, es: spanish.contact, pt: portuguese.contact, de: german.contact });
