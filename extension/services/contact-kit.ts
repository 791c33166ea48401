import type { City } from '../../shared/contract/city';
import { languageOfCountry } from '../letters/language-of-country';
import type { LetterLanguage, LetterWords } from '../letters/letter-words';
import { WORDS_OF } from '../letters/words-of';
import { needText } from './need';
import type { Highlight, Need } from './need';
import type { ShortlistItem } from './shortlist-item';

const LONGEST_PROBLEM = 900;
const PASSAGES = 3;

/** What the kit is filled with: a saved city and its need, and the day as `YYYY-MM-DD`. */
export interface KitFacts {
  item: ShortlistItem;
  need: Need | undefined;
  today: string;
}

/** A letter of first contact as plain text. Only what is saved is filled in; all else is a marked gap. */
export function letter({ item, need, today }: KitFacts, language: LetterLanguage): string {
  const words = WORDS_OF[language];
  const { gap } = words;
  const [home, partner] = names(item, language);
  const offers = item.asked.direction === 'needs';
  return paragraphs([
    dayIn(today, language),
    words.to(partner),
    words.subject(home, partner),
    words.greeting,
    words.who(home, gap),
    [offers ? words.offer.done : words.problem, ...problemLines(need, words)].join('\n'),
    reasonsText(item, words, offers ? words.offer.why : words.why),
    offers ? words.offer.tell : words.learn(gap),
    words.give(gap),
    words.noHurry,
    words.ask(gap),
    words.closing,
    words.signature.map((line) => words.line(line, gap)).join('\n'),
  ]);
}

/** An agenda of the first talk as plain text: points, questions from the saved cautions, and who should sit at the table. */
export function agenda({ item }: KitFacts, language: LetterLanguage): string {
  const words = WORDS_OF[language];
  const { gap, agenda } = words;
  const [home, partner] = names(item, language);
  const questions = [...item.asked.cautions, ...item.partner.cautions].flatMap(({ id }) => agenda.ask[id] ?? []);
  return paragraphs([
    agenda.title(home, partner),
    agenda.when(gap),
    agenda.points.map((point, at) => `${at + 1}. ${point}`).join('\n'),
    questions.length > 0 ? [agenda.questions, ...questions.map((question) => `- ${question}`)].join('\n') : '',
    agenda.table,
    ...[home, partner].map((city) => [city, ...agenda.seats.map((seat) => `- ${words.line(seat, gap)}`)].join('\n')),
    agenda.perhaps,
    [agenda.outcome, ...agenda.outcomes.map((outcome) => `- ${outcome} ${gap}`)].join('\n'),
  ]);
}

/** How many gaps a text has left. */
export const gapsIn = (text: string, language: LetterLanguage): number => text.split(WORDS_OF[language].gap).length - 1;

/** The languages of the two cities, the home city's first; one where they are the same. */
export function kitLanguages({ home, partner }: ShortlistItem): LetterLanguage[] {
  return [...new Set([languageOfCountry(home?.country ?? ''), languageOfCountry(partner.city.country)])];
}

function reasonsText({ partner }: ShortlistItem, words: LetterWords, why: string): string {
  const passages = new Map(partner.reasons.flatMap(({ evidence }) => evidence ?? []).map((each) => [each.quote, each]));
  if (passages.size === 0) return words.noEvidence(words.gap);
  const lines = [...passages.values()].slice(0, PASSAGES).map(({ quote, title, source }) => `- ${quote}\n  ${[source?.title ?? title, source?.url].filter(Boolean).join(', ')}`);
  return [why, ...lines, words.summary].join('\n');
}

function problemLines(need: Need | undefined, words: LetterWords): string[] {
  const text = need ? needText(need).trim() : '';
  if (!need || !text) return [words.gap];
  const pages = [...new Set(need.highlights.flatMap((highlight) => pageOf(highlight) || []))];
  return [words.quoted(shortened(text)), ...(pages.length > 0 ? [words.from(pages.join('; '))] : [])];
}

const pageOf = ({ title, url }: Highlight): string => [title, url].filter(Boolean).join(', ');

/** A text cut between words, and marked as cut. */
function shortened(text: string): string {
  if (text.length <= LONGEST_PROBLEM) return text;
  return `${text.slice(0, Math.max(text.lastIndexOf(' ', LONGEST_PROBLEM), LONGEST_PROBLEM / 2))} […]`;
}

function names({ home, partner }: ShortlistItem, language: LetterLanguage): [home: string, partner: string] {
  return [home ? nameOf(home, language) : WORDS_OF[language].gap, nameOf(partner.city, language)];
}

function nameOf({ name, country, countryName }: City, language: LetterLanguage): string {
  const code = country.toUpperCase();
  const known = /^[A-Z]{2}$/.test(code) ? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) : undefined;
  return `${name} (${known ?? countryName})`;
}

const dayIn = (day: string, language: LetterLanguage): string => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
const paragraphs = (texts: readonly string[]): string => `${texts.filter(Boolean).join('\n\n')}\n`;
