import { expect, it } from 'vitest';
import { formatOf } from '../../../server/import/read-format';
import { readRecords } from '../../../server/import/read-records';

const MEGABYTE = 1_000_000;

/** So many megabytes of one text between a beginning and an end. */
async function* filled(start: string, filling: string, end: string, megabytes = 200): AsyncIterable<Uint8Array> {
  yield Buffer.from(start);
  const part = Buffer.from(filling.repeat(MEGABYTE / filling.length));
  for (let count = 0; count < megabytes; count++) yield Uint8Array.from(part);
  yield Buffer.from(end);
}

it.each<[name: string, format: string, bytes: () => AsyncIterable<Uint8Array>, problems: number | RegExp]>([
  ['one line without an end', 'ndjson', () => filled('', 'x', '\n{"id":"last"}\n'), 1],
  ['one record that is too long', 'eu-calls', () => filled('{"allCalls":[{"name":"', 'x', '"}, {"name":"a"}]}'), 2],
  ['text in no list', 'eu-calls', () => filled('"', 'x', '"'), 0],
  ['a quotation without an end', 'cdp-health', () => filled('"', 'x\n', ''), /longer than 1 MB/],
  ['text without a tag', 'iati', () => filled('<iati-activities>', 'x\n', ''), /without a tag/],
  ['a comment without an end', 'iati', () => filled('<iati-activities><!--', 'x\n', ''), /without a tag/],
  ['one activity that is too long', 'iati', () => filled('<iati-activities><iati-activity>', '<title>12345678</title>\n', '</iati-activity></iati-activities>', 40), 1],
  ['one activity with much that is not kept', 'iati', () => filled('<iati-activities><iati-activity>', '<transaction>1</transaction>\n'.slice(0, 25) + '   ', '</iati-activity></iati-activities>', 1), /well-formed/],
])('reads 200 MB of nonsense in bounded memory: %s', async (_name, format, bytes, expected) => {
  const before = process.memoryUsage();
  let most = 0;
  let parts = 0;
  async function* watched(): AsyncIterable<Uint8Array> {
    for await (const part of bytes()) {
      yield part;
      if (++parts % 20 !== 0) continue;
      const now = process.memoryUsage();
      most = Math.max(most, now.arrayBuffers - before.arrayBuffers + now.heapUsed - before.heapUsed);
    }
  }
  const read = async (): Promise<number> => {
    let problems = 0;
    for await (const item of readRecords(formatOf(format), watched())) if (item.kind === 'problem') problems++;
    return problems;
  };
  if (typeof expected === 'number') expect(await read()).toBe(expected);
  else await expect(read()).rejects.toMatchObject({ facts: { reason: expect.stringMatching(expected) } });
  expect(most).toBeLessThan(150 * MEGABYTE); // what is not collected yet counts too
});
