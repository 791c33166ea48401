import { describe, expect, it } from 'vitest';
import { languageOfCountry } from '../../../extension/letters/language-of-country';
import { LETTER_LANGUAGES } from '../../../extension/letters/letter-words';
import { WORDS_OF } from '../../../extension/letters/words-of';
import { agenda, gapsIn, kitLanguages, letter } from '../../../extension/services/contact-kit';
import type { KitFacts } from '../../../extension/services/contact-kit';
import { CAUTIONS } from '../../../shared/contract/match';
import { floods, sampleItem, waste } from '../sample-desk';

const beira = { id: 9, name: 'Beira', country: 'MZ', countryName: 'Mozambique', population: 500_000, lat: -19, lon: 34 };
const evidence = [{ entryId: 'e1', title: 'Ponds', quote: 'Ponds hold the first hour of rain.', marks: [], source: { title: 'Bangkok report', url: 'https://bangkok.example/ponds' } }];
const reasons = [{ signal: 'theme' as const, points: 40, because: 'x', evidence }];
const facts: KitFacts = { item: sampleItem(1, 'Bangkok', { home: beira }, { reasons, cautions: [{ id: 'single-funder', because: 'y' }] }), need: floods, today: '2026-12-03' };
const bare: KitFacts = { item: sampleItem(1, 'Bangkok', {}, { reasons: [] }), need: undefined, today: '2026-12-03' };

describe.each(LETTER_LANGUAGES)('in %s, the letter', (language) => {
  const words = WORDS_OF[language];

  it('has the cities, the problem with its page, what is known with its sources, and the day', () => {
    const text = letter(facts, language);
    for (const fact of ['Beira (', 'Bangkok (', '2026', 'Floods every rainy season', 'City report, https://city.example/report', 'Ponds hold the first hour of rain.', 'Bangkok report, https://bangkok.example/ponds']) expect(text).toContain(fact);
  });

  it('invents nothing: without facts it has the same sentences and more gaps', () => {
    const [full, empty] = [letter(facts, language), letter(bare, language)];
    expect(gapsIn(empty, language)).toBeGreaterThan(gapsIn(full, language));
    expect(empty).not.toMatch(/Beira|Floods|Ponds|undefined|null|https?:/);
    expect(empty).toContain(words.who(words.gap, words.gap));
  });

  it('turns the saved cautions into questions, and asks no other', () => {
    expect(Object.keys(words.agenda.ask)).toEqual(Object.keys(WORDS_OF.en.agenda.ask));
    expect(agenda(facts, language)).toContain(words.agenda.ask['single-funder']);
    expect(agenda(facts, language)).not.toContain(words.agenda.ask.crowded);
    expect(agenda(bare, language)).not.toContain(words.agenda.questions);
  });

  it('offers what the home city has done when the other city needs it, and claims no problem', () => {
    const text = letter({ ...facts, item: { ...facts.item, asked: { direction: 'needs', cautions: [] } } }, language);
    for (const sentence of [words.offer.done, words.offer.why, words.offer.tell]) expect(text).toContain(sentence);
    for (const sentence of [words.problem, words.why, words.learn(words.gap)]) expect(text).not.toContain(sentence);
  });

  it('seats both cities with a gap for each name', () => {
    const text = agenda(facts, language);
    expect(words.agenda.seats).toHaveLength(WORDS_OF.en.agenda.seats.length);
    for (const seat of words.agenda.seats) expect(text.split(`- ${words.line(seat, words.gap)}`)).toHaveLength(3);
    expect(words.agenda.points).toHaveLength(WORDS_OF.en.agenda.points.length);
  });
});

it('has a question for every caution but those that no talk settles', () => {
  expect(CAUTIONS.filter((id) => !(id in WORDS_OF.en.agenda.ask)).sort()).toEqual(['own-load', 'responsiveness', 'unknown-orientation', 'unsure-place']);
});

it('names countries in the language of the letter', () => {
  expect(letter(facts, 'pt')).toContain('Beira (Moçambique)');
  expect(letter(facts, 'de')).toContain('Beira (Mosambik)');
  expect(letter({ ...facts, item: sampleItem(1, 'Nowhere', { home: { ...beira, country: '??', countryName: 'Somewhere' } }) }, 'en')).toContain('Beira (Somewhere)');
});

it('cuts a long problem between words and says so', () => {
  const long = { ...waste, highlights: [{ quote: 'word '.repeat(400), at: 1 }] };
  expect(letter({ ...facts, need: long }, 'en')).toMatch(/word word \[…\]”/);
});

it.each([
  ['MZ', 'pt'],
  ['SN', 'fr'],
  ['CO', 'es'],
  ['AT', 'de'],
  ['TH', 'en'],
  ['', 'en'],
])('writes to %j in %s', (country, language) => {
  expect(languageOfCountry(country)).toBe(language);
});

it('is in the languages of both cities, once where they share one', () => {
  expect(kitLanguages(facts.item)).toEqual(['pt', 'en']);
  expect(kitLanguages(bare.item)).toEqual(['en']);
});
