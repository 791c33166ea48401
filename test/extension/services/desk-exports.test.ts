import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deskMarkdown, plain } from '../../../extension/services/desk-markdown';
import { deskCsv } from '../../../extension/services/desk-table';
import { anyDesk } from '../desk-arbitrary';
import { deskOf, floods, sampleItem } from '../sample-desk';

const csvOf = (desk: ReturnType<typeof deskOf>) => deskCsv([...desk.items.values()], desk.needs);
const rowsOf = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: true, record_delimiter: '\r\n' });

describe('CSV', () => {
  it('has no cell that a spreadsheet would calculate, whatever the desk holds', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        for (const cell of rowsOf(csvOf(desk)).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|" /C calc"!A0'])('writes a note that begins as %j does with an apostrophe before it', (note) => {
    expect(rowsOf(csvOf(deskOf([floods], [sampleItem(1, 'Bangkok', { note })])))[1]).toContain(`'${note}`);
  });

  it('gives back every other cell as it was: one row a city, one heading a column', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const [head = [], ...rows] = rowsOf(csvOf(desk));
        expect(rows.map((row) => row.length)).toEqual([...desk.items].map(() => head.length));
        expect(rows.map((row) => row[head.indexOf('Note')]?.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''))).toEqual([...desk.items.values()].map(({ note }) => note));
      }),
    );
  });
});

describe('Markdown', () => {
  it('tells of each need its highlights and cities, with stage, reasons and cautions', () => {
    const item = sampleItem(1, 'Bangkok', { note: 'Ask *them*', stage: 'declined', reason: 'no money' }, { cautions: [{ id: 'crowded', because: 'often asked' }] });
    const text = deskMarkdown([item], new Map([[floods.id, floods]]));
    expect(text).toContain('## Floods every rainy season\n\n> Floods every rainy season\n> — [City report](<https://city.example/report>)');
    expect(text).toContain('### Bangkok, Thailand — 60 fit');
    expect(text).toContain('- Stage: Declined (no money)\n- Note: Ask \\*them\\*');
    expect(text).toContain('- Tells of floods in built\\-over lowland.');
    expect(text).toContain('**Cautions**\n\n- Often asked.');
  });

  it.each([
    ['en', '“Ponds hold the rain back”'],
    ['fr', '«\u00a0Ponds hold the rain back\u00a0»'],
    ['es', '«Ponds hold the rain back»'],
    ['pt', '“Ponds hold the rain back”'],
    ['de', '„Ponds hold the rain back“'],
  ])('puts a passage between the quotes of the interface’s language: %s', async (language, quoted) => {
    vi.stubGlobal('localStorage', { getItem: () => language });
    vi.resetModules();
    const spoken = await import('../../../extension/services/desk-markdown');
    const evidence = [{ entryId: 'e', title: 'Ponds', quote: 'Ponds hold the rain back', marks: [], source: null }];
    const item = sampleItem(1, 'Bangkok', {}, { reasons: [{ signal: 'theme', points: 60, because: 'tells of floods', evidence }] });
    expect(spoken.deskMarkdown([item], new Map([[floods.id, floods]]))).toContain(`\n  - ${quoted} (Ponds)`);
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['[x](javascript:alert(1))', '\\[x\\]\\(javascript:alert\\(1\\)\\)'],
    ['<script>', '\\<script\\>'],
    ['two\n\nparagraphs', 'two paragraphs'],
    ['1. no list', '1\\. no list'],
  ])('shows %j as it stands', (text, markdown) => {
    expect(plain(text)).toBe(markdown);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});
