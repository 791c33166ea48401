import { expect, it } from 'vitest';
import { NO_CORRECTION, chipsOf, correctionOf, withTheme, without } from '../../../shared/client/theme-choice';
import type { ThemeChoice } from '../../../shared/client/theme-choice';
import { sampleUnderstood } from './sample';

const understood = sampleUnderstood;

it('shows the strongest facet first, each with the words that triggered it', () => {
  expect(chipsOf(understood, NO_CORRECTION).map(({ id, words }) => [id, ...words])).toEqual([
    ['flood-control', 'under water'],
    ['security-disaster', 'under water'],
    ['environment', 'rainy season'],
  ]);
});

it('tells what the officer added from what came from the text', () => {
  expect(chipsOf(understood, withTheme(NO_CORRECTION, 'housing')).map(({ id, added }) => [id, added])).toEqual([
    ['housing', true],
    ['flood-control', false],
    ['security-disaster', false],
    ['environment', false],
  ]);
});

it.each<[string, ThemeChoice, ReturnType<typeof correctionOf>]>([
  ['nothing when nothing was changed', NO_CORRECTION, {}],
  ['nothing when what was removed is not in this text', without(NO_CORRECTION, 'health'), {}],
  ['the rest when a theme was removed', without(NO_CORRECTION, 'environment'), { themes: ['security-disaster'], subthemes: ['flood-control'] }],
  ['no sub-theme of a removed theme', without(NO_CORRECTION, 'security-disaster'), { themes: ['environment'], subthemes: [] }],
  ['an added theme too', withTheme(NO_CORRECTION, 'housing'), { themes: ['housing', 'security-disaster', 'environment'], subthemes: ['flood-control'] }],
  ['nothing when a removed theme was taken back', withTheme(without(NO_CORRECTION, 'environment'), 'environment'), {}],
])('sends %s', (_name, choice, correction) => {
  expect(correctionOf(understood, choice)).toEqual(correction);
});
