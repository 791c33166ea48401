import { describe, expect, it } from 'vitest';
import { rank } from '../../../shared/matching/rank';
import { candidateOf, cityOf, scored } from './sample-candidates';

/** Candidates of these countries, best first; each is named by its country and place in it. */
function ranked(countries: string, countriesChosen = false): string {
  const seen = new Map<string, number>();
  const candidates = [...countries].map((letter, at) => {
    const place = (seen.get(letter) ?? 0) + 1;
    seen.set(letter, place);
    return candidateOf({ city: cityOf({ id: at + 1, name: `${letter}${place}`, country: `X${letter}` }), entries: [scored({ relevance: 1 - at * 0.02 })] });
  });
  return rank(candidates, { home: null, countriesChosen, limit: 100, today: '2026-11-22' }).map(({ city }) => city.name).join(' ');
}

describe('no country takes more than half of the first ten', () => {
  it.each([
    ['while others have candidates', 'AAAAAAAABBBBBB', 'A1 A2 A3 A4 A5 B1 B2 B3 B4 B5 A6 A7 A8 B6'],
    ['even when the other candidates come far behind', 'AAAAAAAAAAAAB', 'A1 A2 A3 A4 A5 B1 A6 A7 A8 A9 A10 A11 A12'],
    ['unless there is no other country', 'AAAAAAA', 'A1 A2 A3 A4 A5 A6 A7'],
    ['and an even list stays in its order', 'ABABABABABAB', 'A1 B1 A2 B2 A3 B3 A4 B4 A5 B5 A6 B6'],
    ['and past the tenth the order is by score alone', 'ABCDEFGHIJAAAAAAAB', 'A1 B1 C1 D1 E1 F1 G1 H1 I1 J1 A2 A3 A4 A5 A6 A7 A8 B2'],
    ['and nobody gives nobody', '', ''],
  ])('%s', (_name, countries, order) => {
    expect(ranked(countries)).toBe(order);
  });

  it('unless countries were chosen', () => {
    expect(ranked('AAAAAAAABB', true)).toBe('A1 A2 A3 A4 A5 A6 A7 A8 B1 B2');
  });
});
