import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../shared/text/split-sentences';

const sentences = (text: string) => splitSentences(text).map(each => each.text);

describe('splitSentences', () => {
  it.each([
    ['at marks', 'The river rose. Who pays? Nobody!', ['The river rose.', 'Who pays?', 'Nobody!']],
    ['behind closing quotes', 'She said “we cannot leave.” Then she left.', ['She said “we cannot leave.”', 'Then she left.']],
    ['not at decimals', 'It rose 3.5 metres. Walls held.', ['It rose 3.5 metres.', 'Walls held.']],
    ['not at titles and initials', 'Dr. Sy of the U.N. spoke to J. Okoro. He left.', ['Dr. Sy of the U.N. spoke to J. Okoro.', 'He left.']],
    ['not at numbers of laws', 'See No. 12 and Art. 4 of it. No. Not yet.', ['See No. 12 and Art. 4 of it.', 'No.', 'Not yet.']],
    ['not before lower case', 'Pumps, pipes etc. were bought. Good.', ['Pumps, pipes etc. were bought.', 'Good.']],
    ['at empty lines and list items only', 'Needs\n\nA wrapped\nline\n- pumps\n- pipes', ['Needs', 'A wrapped\nline', '- pumps', '- pipes']],
    ['at ideographic stops', '川があふれる。市場が沈む。', ['川があふれる。', '市場が沈む。']],
    ['nothing', ' \n ', []],
  ])('splits %s', (_where, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('loses no word and gives each sentence its place', () => {
    const piece = fc.constantFrom('a', 'B', '. ', '.', '? ', '\n', '\n\n', '1', 'Dr', '”', ' ', '。');
    fc.assert(
      fc.property(fc.array(piece).map(pieces => pieces.join('')), text => {
        const found = splitSentences(text);
        for (const { text: sentence, start, end } of found) expect(text.slice(start, end)).toBe(sentence);
        expect(found.map(each => each.text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
