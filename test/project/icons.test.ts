import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { iconFiles } from '../runner/icon-files.mjs';
import { filesUnder, ROOT } from './source-files';

const SIGNATURE = '89504e470d0a1a0a';

it.each(iconFiles())('$file is a square picture of $size pixels', ({ file, size }) => {
  const picture = readFileSync(join(ROOT, file));
  expect(picture.subarray(0, 8).toString('hex')).toBe(SIGNATURE);
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
});

it('has no icon that npm run icons does not draw', () => {
  expect(filesUnder('extension/public/icon', ['.png'])).toEqual(iconFiles().map(({ file }) => file).filter((file) => file.startsWith('extension/')).sort());
});
