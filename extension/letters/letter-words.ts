import type { Caution } from '../../shared/contract/match';

/** The languages that letters and agendas are written in. */
export const LETTER_LANGUAGES = ['en', 'fr', 'es', 'pt', 'de'] as const;

export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** Every sentence of the first-contact kit in one language. A city comes as a name with its country, such as "Beira (Mozambique)"; what nobody knows yet is the gap. */
export interface LetterWords {
  gap: string;
  line: (label: string, value: string) => string;
  quoted: (text: string) => string;
  to: (city: string) => string;
  subject: (home: string, partner: string) => string;
  greeting: string;
  who: (home: string, gap: string) => string;
  problem: string;
  from: (page: string) => string;
  why: string;
  /** Says that the passages above are a collection's words, not the sources' own. */
  summary: string;
  noEvidence: (gap: string) => string;
  /** Where the home city offers what it has done, in place of problem, why and learn. */
  offer: { done: string; why: string; tell: string };
  learn: (gap: string) => string;
  give: (gap: string) => string;
  noHurry: string;
  ask: (gap: string) => string;
  closing: string;
  signature: readonly string[];
  agenda: {
    title: (home: string, partner: string) => string;
    when: (gap: string) => string;
    points: readonly string[];
    questions: string;
    ask: Partial<Record<Caution['id'], string>>;
    table: string;
    /** Who should sit at the table on each side; each is followed by a gap for the name. */
    seats: readonly string[];
    perhaps: string;
    outcome: string;
    outcomes: readonly string[];
  };
}
