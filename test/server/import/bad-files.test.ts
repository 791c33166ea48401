import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../server/import/import-file';
import { formatOf } from '../../../server/import/read-format';
import { openStore } from '../../../server/store/sqlite-store';
import { jsonl, sampleGazetteer } from '../sample-server';
import { temporaryFolder } from '../temporary-folder';

const GOOD = Array.from({ length: 500 }, (_, index) => ({ id: `n-${index}`, kind: 'need', title: 'Drains', text: 'Drains overflow.' }));
const LINES = jsonl(...GOOD);
const HEADER = 'City,Country,"Risks to city\'s water supply",Risk description';
const ROWS = `${HEADER}\n${'Beira,MZ,Regulatory,The rules changed\n'.repeat(300)}`;
const CALL = JSON.stringify({ name: 'Cooler streets', code: 'HORIZON-X-1', openDate: '2027-01-01', closeDate: '2027-05-01 00:00:00', budget: '1', link: '' });
const ACTIVITY = '<iati-activity><iati-identifier>A-1</iati-identifier><title>Wells</title></iati-activity>';
const PAGE = `<!doctype html>\n<html lang="en">\n${'<p>Not found.</p>\n'.repeat(50)}</html>\n`;

/** Bytes that are no text, the same at every run. */
function binary(size: number): Buffer {
  let state = 1;
  return Buffer.from(Array.from({ length: size }, () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24));
}

describe('a file that cannot be imported', () => {
  it.each<[name: string, format: string, content: string | Buffer, says: RegExp]>([
    ['is empty', 'ndjson', '', /^file: the file is empty; fetch or save it again\.$/],
    ['has a header only', 'cdp-water', `${HEADER}\n`, /^file: the file holds no record of cdp-water; check/],
    ['is compressed', 'ndjson', gzipSync(LINES), /^file, line 1: the file is compressed \(gzip\); unpack it with "gunzip"/],
    ['is a spreadsheet', 'cdp-water', Buffer.from('PK\u0003\u0004 and so on'), /an office document; .*CSV UTF-8/],
    ['is a PDF', 'iati', '%PDF-1.7\n', /is a PDF; ask its publisher/],
    ['is binary', 'ndjson', binary(50_000), /is binary, not text; check/],
    ['is a web page under the name of CSV', 'cdp-water', PAGE, /is a web page; download the data itself/],
    ['is a web page under the name of XML', 'iati', PAGE, /is a web page; download the data itself/],
    ['is in UTF-16 with a mark', 'ndjson', Buffer.from(`\uFEFF${LINES}`, 'utf16le'), /is in UTF-16; save it as UTF-8/],
    ['is in UTF-16 without one', 'cdp-water', Buffer.from(ROWS, 'utf16le'), /is in UTF-16; save it as UTF-8/],
    ['turns to Latin-1 after many good lines', 'ndjson', Buffer.from(`${LINES}{"id":"é"}\n`, 'latin1'), /^file, line 501: the text is not in UTF-8 .*; save it as UTF-8/],
    ['ends with a Latin-1 letter', 'cdp-water', Buffer.from(`${ROWS}Yaound\u00e9`, 'latin1'), /^file, line 302: the text is not in UTF-8/],
    ['breaks off in a line of JSON', 'ndjson', LINES.slice(0, -20), /^file, line 500: the file breaks off in the middle of a record; fetch it again/],
    ['breaks off in a row', 'cdp-water', `${ROWS}Beira,MZ`, /^file, line 302: the file breaks off in the middle of a row; fetch it again/],
    ['breaks off in a quotation', 'cdp-water', `${ROWS}Beira,MZ,Regulatory,"The ru`, /^file, line 302: a quotation mark is left open, or the file breaks off; close it, or fetch/],
    ['breaks off in a list', 'eu-calls', `{"allCalls":[\n${CALL},\n${CALL.slice(0, 40)}`, /^file, line 3: the file breaks off before its last bracket is closed; fetch it again/],
    ['breaks off between tags', 'iati', `<iati-activities>\n${ACTIVITY}\n${ACTIVITY.slice(0, 60)}`, /^file, line 3: the file breaks off before its last tag is closed; fetch it again/],
    ['is not well formed', 'iati', `<iati-activities>\n${ACTIVITY}\n<title></iati-activities>`, /^file, line 3: the file is not well-formed XML \(.+\); fetch it again/],
    ['declares an encoding that it is not in', 'iati', Buffer.from(`<?xml version="1.0" encoding="utf-8"?><iati-activities><title>\u00e9tude</title></iati-activities>`, 'latin1'), /is not in utf-8; ask its publisher/],
    ['declares an encoding that nobody knows', 'iati', '<?xml version="1.0" encoding="klingon"?><iati-activities/>', /field encoding: the encoding "klingon" is not known; save/],
    ['is XML of another kind', 'iati', '<rss><channel/></rss>', /^file, line 1, field rss: the outermost element should be "iati-activities"; check/],
    ['has other columns', 'aides-territoires', 'A,B\n1,2\n', /^file, line 1: the header lacks the columns "Nom", .*; it has "A", "B"; check/],
    ['has its columns parted otherwise', 'cdp-water', ROWS.replaceAll(',', ';'), /^file, line 1: the columns are parted by ";", not by ","; save/],
    ['is a JSON array in many lines', 'ndjson', JSON.stringify(GOOD, null, 2).slice(0, 9000), /^file, line 1: the line is not JSON, .*check that it is JSON Lines/],
    ['is CSV under the name of JSON Lines', 'ndjson', 'City,Country\nBeira,MZ\n', /^file, line 1: the line is not JSON, and no other record can be read either; check/],
    ['is JSON Lines under the name of CSV', 'cdp-water', LINES, /^file, line 1: the header lacks the columns/],
    ['is nonsense after many good lines', 'ndjson', `${LINES}${'nonsense\n'.repeat(1500)}`, /^file, line 501: the line is not JSON, and so on: 1,000 records in a row, down to line 1500, could not be taken; check/],
    ['has nothing but JSON of another kind', 'us-assistance', jsonl(...Array.from({ length: 1000 }, () => ({ cfda: 1 }))), /^file, line 1, field cfda: .*1,000 records in a row/],
    ['has one row of 5 MB', 'cdp-water', `${ROWS}Beira,MZ,Regulatory,${'x'.repeat(5_000_000)}\n`, /^file, line 302: a row is longer than 1 MB; see whether a quotation mark/],
    ['has megabytes without a tag', 'iati', `<iati-activities>${'x'.repeat(5_000_000)}`, /million characters without a tag; check/],
    ['is nested without end', 'iati', `<iati-activities>${'<a>'.repeat(200)}`, /nested more than 100 deep; check/],
    ['is nested lists without end', 'eu-calls', '['.repeat(200), /nested more than 100 deep; check/],
  ])('gives one sentence with file, place and next step, and changes nothing, each time: it %s', async (_name, format, content, says) => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, content);
    const store = openStore(':memory:');
    for (const time of ['first', 'second']) {
      const failure: unknown = await importFile({ file, format: formatOf(format), dataset: 'test', store, gazetteer: sampleGazetteer() }).catch((error: unknown) => error);
      expect(failure, time).toMatchObject({ name: 'UserFacingError', message: expect.stringMatching(says) });
      expect(Object(failure).message.match(/\n|\. [A-Z]/g), time).toBeNull();
      expect([await store.revision(), await store.unfinishedImports()]).toEqual([0, []]);
    }
  });

  it.each<[name: string, file: () => string, says: RegExp]>([
    ['missing', () => join(temporaryFolder(), 'nothing.jsonl'), /nothing\.jsonl does not exist/],
    ['a folder', temporaryFolder, /is not a file/],
  ])('is named when it is %s', async (_name, file, says) => {
    await expect(importFile({ file: file(), format: formatOf('ndjson'), dataset: 'test', store: openStore(':memory:'), gazetteer: sampleGazetteer() })).rejects.toThrow(says);
  });
});
