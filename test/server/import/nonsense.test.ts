import { describe, expect, it } from 'vitest';
import { readLines } from '../../../server/import/lines';
import { formatOf } from '../../../server/import/read-format';
import { openStore } from '../../../server/store/sqlite-store';
import { bytesOf, jsonl } from '../sample-server';
import { importText, JSON_LINES } from './import-text';

const RECORD = { id: 'a', kind: 'need', title: 'Drains', text: 'Drains overflow.' };
const CDP = formatOf('cdp-water');
const CDP_HEADER = 'City,Country,"Risks to city\'s water supply",Risk description';

/** Bytes that are no text, the same at every run. */
function binary(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let state = 1;
  for (let index = 0; index < size; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

async function* inChunks(bytes: Buffer): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536);
}

const page = `<!doctype html>\n<html lang="en">\n${'<p>Not found, see the <a href="/">start page</a>.</p>\n'.repeat(50)}</html>\n`;

describe('a file that is something else', () => {
  it.each<[name: string, content: Buffer | string, reason: string]>([
    ['a web page', page, 'the line is not JSON'],
    ['UTF-16', Buffer.from(jsonl(RECORD), 'utf16le'), 'the line is not JSON'],
    ['a JSON array on many lines', JSON.stringify([RECORD], null, 2), 'the line is not JSON'],
    ['CSV', 'City,Country\nBeira,MZ\n', 'the line is not JSON'],
  ])('as JSON Lines is refused line by line and changes nothing: %s', async (_name, content, reason) => {
    const store = openStore(':memory:');
    const report = await importText(store, inChunks(Buffer.from(content)), JSON_LINES);
    expect(report.read).toBeGreaterThan(0);
    expect(report).toMatchObject({ failed: report.read, added: 0, changed: 0 });
    expect(report.problems[0]).toEqual({ line: 1, field: '', reason });
    expect(await store.revision()).toBe(0);
  });

  it.each<[name: string, content: Buffer | string, format: typeof CDP, says: RegExp]>([
    ['binary as JSON Lines', binary(2_000_000), JSON_LINES, /^Stopped at line 1\d\d\d: 1,000 records in a row .*does not look like JSON Lines\. The first was line 1: the line is not JSON\.$/],
    ['binary as CSV', binary(2_000_000), CDP, /^The file's header lacks|^The file could not be read as CSV near line \d+: /],
    ['a web page as CSV', page, CDP, /header lacks the columns that the map needs: "City", "Country"/],
    ['UTF-16 as CSV', Buffer.from(`${CDP_HEADER}\nBeira,MZ,Regulatory,Rules\n`, 'utf16le'), CDP, /header lacks the columns/],
    ['JSON Lines as CSV', jsonl(RECORD), CDP, /header lacks the columns/],
    ['one line of 5 MB as CSV', 'x'.repeat(5_000_000), CDP, /a row is longer than 1 MB/],
    ['a row of 5 MB under a sound header', `${CDP_HEADER}\nBeira,MZ,Regulatory,${'x'.repeat(5_000_000)}\n`, CDP, /a row is longer than 1 MB/],
  ])('gives one clear sentence and changes nothing: %s', async (_name, content, format, says) => {
    const store = openStore(':memory:');
    await expect(importText(store, inChunks(Buffer.from(content)), format)).rejects.toThrow(says);
    expect(await store.revision()).toBe(0);
  });

  it('is an empty report when it is empty', async () => {
    expect(await importText(openStore(':memory:'), '')).toMatchObject({ read: 0, added: 0, failed: 0, problems: [] });
  });
});

describe('a line of 5 MB', () => {
  const huge = JSON.stringify({ ...RECORD, id: 'huge', text: 'x'.repeat(5_000_000) });

  it('is refused with its number, and the lines around it are taken', async () => {
    const store = openStore(':memory:');
    const report = await importText(store, inChunks(Buffer.from(`${jsonl(RECORD)}${huge}\n${jsonl({ ...RECORD, id: 'b' })}`)));
    expect(report).toMatchObject({ read: 3, added: 2, problems: [{ line: 2, field: '', reason: 'the line is longer than 1 MB' }] });
  });

  it('is refused at the end of a file without a line end too', async () => {
    expect(await importText(openStore(':memory:'), bytesOf(huge))).toMatchObject({ read: 1, failed: 1 });
  });
});

it('holds no more than one line in memory, however long the lines of a file are', async () => {
  const chunk = new Uint8Array(1_000_000).fill(120);
  async function* endless(): AsyncIterable<Uint8Array> {
    for (let megabytes = 0; megabytes < 400; megabytes++) yield Uint8Array.from(chunk);
    yield Buffer.from('\nlast');
  }
  const before = process.memoryUsage();
  let most = 0;
  const lines: (string | null)[] = [];
  async function* watched(): AsyncIterable<Uint8Array> {
    let count = 0;
    for await (const part of endless()) {
      yield part;
      if (++count % 50 === 0) {
        const now = process.memoryUsage();
        most = Math.max(most, now.arrayBuffers - before.arrayBuffers + now.heapUsed - before.heapUsed);
      }
    }
  }
  for await (const { text } of readLines(watched())) lines.push(text);
  expect(lines).toEqual([null, 'last']);
  expect(most).toBeLessThan(200_000_000); // 400 MB went through; what is not collected yet stays far below
});
