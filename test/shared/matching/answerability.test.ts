import { expect, it } from 'vitest';
import { answersWithoutSanction } from '../../../shared/matching/answerability';
import { entryOf } from './sample-candidates';

it.each<[name: string, done: string, words: string | null]>([
  ['neither', 'Residents clear the drains.', null],
  ['open information alone', 'The council became more transparent about its spending.', 'transparent'],
  ['answering and an audit', 'Accountability days are held and an outside audit follows.', null],
  ['answering and a sanction', 'Contracts are open data; who breaks them is fined.', null],
  ['a court', 'Public hearings, and residents may go to court.', null],
  ['French', 'Le maire rend compte. La reddition de comptes est annuelle.', 'reddition de comptes'],
  ['Spanish, with a sanction', 'Hay rendición de cuentas y sanciones para quien no cumple.', null],
  ['Portuguese', 'A prestação de contas é pública.', 'prestação de contas'],
  ['German', 'Der Rat gibt jährlich Rechenschaft.', 'Rechenschaft'],
  ['Dutch, with a consequence', 'De wethouder legt verantwoording af; er volgt een boete.', null],
])('an entry that tells of %s', (_name, done, words) => {
  expect(answersWithoutSanction(entryOf({ title: 'A practice', done }))).toBe(words);
});
