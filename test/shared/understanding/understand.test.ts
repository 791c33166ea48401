import { array, assert, constantFrom, double, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SUBTHEME_IDS, type SubthemeId } from '../../../shared/framework/subthemes';
import type { Concept } from '../../../shared/understanding/concept';
import type { ConceptMatch } from '../../../shared/understanding/lexicon';
import { understandText, type UnderstandInput } from '../../../shared/understanding/understand';

function met(words: string, about: Partial<Omit<Concept, 'terms'>>): ConceptMatch {
  const terms = { en: [words], fr: [words], es: [words], pt: [words], de: [words], nl: [words] };
  return { concept: { id: words, subthemes: [], sdgs: [], facets: [], terms, ...about }, words, start: 0, end: words.length };
}

const understand = (matches: ConceptMatch[], more: Partial<UnderstandInput> = {}) => understandText({ language: 'en', matches, likeness: null, ...more });
const told = (evidence: number) => 1 - Math.exp(-evidence / 1.6);

const flood = met('flood', { subthemes: ['flood-control'] });
const drain = met('drain', { subthemes: ['drainage', 'flood-control'] });
const strategy = met('master plan', { facets: ['strategy'] });

describe('sub-themes', () => {
  it.each<[name: string, matches: ConceptMatch[], strengths: Partial<Record<SubthemeId, number>>]>([
    ['one concept', [flood], { 'flood-control': told(1) }],
    ['one concept met three times counts a little more', [flood, flood, flood], { 'flood-control': told(1.5) }],
    ['a concept of two sub-themes speaks less for the second', [drain], { drainage: told(1 / Math.SQRT2), 'flood-control': told(0.6 / Math.SQRT2) }],
    ['two concepts of one sub-theme add up', [flood, drain], { 'flood-control': told(1 + 0.6 / Math.SQRT2), drainage: told(1 / Math.SQRT2) }],
    ['a concept without sub-themes says nothing', [strategy], {}],
  ])('%s', (_name, matches, strengths) => {
    const { subthemes } = understand(matches);
    const shown = Object.entries(strengths).filter(([, strength]) => strength >= 0.25);
    expect(subthemes.map(({ id }) => id)).toEqual(shown.sort(([, a], [, b]) => b - a).map(([id]) => id));
    for (const { id, score } of subthemes) expect(score).toBeCloseTo(strengths[id] ?? NaN);
  });

  it('name the words that speak for them, each once', () => {
    expect(understand([flood, flood, drain]).subthemes).toMatchObject([{ id: 'flood-control', words: ['flood', 'drain'] }, { id: 'drainage', words: ['drain'] }]);
  });

  it('are heard in what the text resembles, too', () => {
    const likeness = new Map<SubthemeId, number>([['flood-control', 1], ['noise', 1], ['culture', 0.5]]);
    const { subthemes } = understand([flood], { likeness });
    expect(subthemes.map(({ id }) => id)).toEqual(['flood-control', 'noise']);
    expect(subthemes[0]?.score).toBeCloseTo(0.6 * told(1) + 0.4);
    expect(subthemes[1]).toMatchObject({ score: 0.4, words: [] });
  });

  it('are six at most', () => {
    const likeness = new Map(SUBTHEME_IDS.slice(0, 9).map((id, at) => [id, 1 - at / 100]));
    expect(understand([], { likeness }).subthemes.map(({ id }) => id)).toEqual(SUBTHEME_IDS.slice(0, 6));
  });
});

describe('themes', () => {
  it('follow from the sub-themes shown, with their words', () => {
    const { themes } = understand([flood, drain, met('landslide', { subthemes: ['landslides'] })]);
    expect(themes.map(({ id, words }) => [id, words])).toEqual([['security-disaster', ['flood', 'drain', 'landslide']], ['infrastructure-services', ['drain']]]);
    expect(themes[0]?.score).toBeCloseTo(1 - (1 - told(1 + 0.6 / Math.SQRT2)) * (1 - told(1)));
  });

  it.each<[name: string, input: [ConceptMatch[], Partial<UnderstandInput>?], problem: boolean]>([
    ['nothing', [[]], false],
    ['words on no theme', [[strategy]], false],
    ['a faint likeness', [[], { likeness: new Map([['noise', 0.7]] as const) }], false],
    ['a strong likeness', [[], { likeness: new Map([['noise', 0.8]] as const) }], true],
    ['words on a theme', [[drain]], true],
  ])('%s describes a problem: %#', (_name, [matches, more], problem) => {
    expect(understand(matches, more).problem).toBe(problem);
  });
});

describe('goals', () => {
  const score = (goal: number, ...input: Parameters<typeof understand>) => understand(...input).sdgs[goal - 1]?.score ?? NaN;

  it('of the concepts met stand above the others', () => {
    const { sdgs } = understand([met('clinic', { sdgs: [3] }), met('school', { sdgs: [4, 3] })]);
    expect(sdgs.toSorted((a, b) => b.score - a.score).map(({ goal }) => goal).slice(0, 2)).toEqual([3, 4]);
  });

  it('are raised by the sub-themes when there are no vectors, the nearest goal most', () => {
    expect(score(11, [flood])).toBeGreaterThan(score(13, [flood]));
    expect(score(13, [flood])).toBeGreaterThan(score(5, [flood]));
  });

  it('are raised by what the text is near to', () => {
    const goals = Array.from({ length: 17 }, (_, at) => ({ most: at === 4 ? 0.7 : 0.1, mean: at === 4 ? 0.5 : 0.1 }));
    expect(understand([], { goals }).sdgs.toSorted((a, b) => b.score - a.score)[0]?.goal).toBe(5);
  });

  it('are all 17, in order, in 0..1, and so are all other strengths, whatever the text', () => {
    const match = constantFrom(flood, drain, strategy, met('school', { sdgs: [4], subthemes: ['education', 'youth', 'culture', 'gender'] }));
    const value = double({ min: -1, max: 1, noNaN: true });
    assert(
      property(array(match, { maxLength: 200 }), array(tuple(value, value), { minLength: 17, maxLength: 17 }), double({ min: 0, max: 1, noNaN: true }), (matches, cosines, alike) => {
        const { sdgs, themes, subthemes, processFocus } = understand(matches, { goals: cosines.map(([most, mean]) => ({ most, mean })), likeness: new Map(SUBTHEME_IDS.map((id) => [id, alike])) });
        expect(sdgs.map(({ goal }) => goal)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
        expect([...sdgs, ...themes, ...subthemes, ...processFocus].filter(({ score: strength }) => !(strength >= 0 && strength <= 1))).toEqual([]);
      }),
    );
  });
});

it('the process focus is read off the words that speak for it', () => {
  const { processFocus } = understand([strategy, strategy, met('vision', { facets: ['strategy'] }), met('repair', { facets: ['technical'] }), flood]);
  expect(processFocus.map(({ id, words }) => [id, words])).toEqual([['strategy', ['master plan', 'vision']], ['technical', ['repair']]]);
  expect(processFocus[0]?.score).toBeCloseTo(told(2));
});

it('tells between whom and how they are linked, each with its words', () => {
  const { modalities, parties } = understand([met('twin town', { facets: ['one-on-one'] }), met('university', { facets: ['academia'] }), met('town hall', { facets: ['local-authority'] }), met('mayor', { facets: ['local-authority'] }), flood]);
  expect(modalities.map(({ id, words }) => [id, words])).toEqual([['one-on-one', ['twin town']]]);
  expect(parties.map(({ id, words }) => [id, words])).toEqual([['local-authority', ['town hall', 'mayor']], ['academia', ['university']]]);
  expect(parties[0]?.score).toBeCloseTo(told(2));
});
