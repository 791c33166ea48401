import { expect, it } from 'vitest';
import { inKilobytes, LARGEST_ZIP, tooLarge } from '../../server/bootstrap/zip-limit.mjs';

it.each([
  ['one byte past the limit', LARGEST_ZIP + 1, ['a.zip'], '501 KB'],
  ['the limit itself', LARGEST_ZIP, [], '500 KB'],
  ['nothing', 0, [], '0 KB'],
])('weighs a zip of %s', (_name, bytes, heavy, written) => {
  expect(tooLarge([{ file: 'a.zip', bytes }]).map(({ file }) => file)).toEqual(heavy);
  expect(inKilobytes(bytes)).toBe(written);
});
