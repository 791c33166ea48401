import { expect, it } from 'vitest';
import '../fake-browser';
import { briefingOf } from '../../../extension/services/briefing';
import { briefingDocx } from '../../../extension/services/briefing-document';
import { deskOf, floods, SAVED_AT, sampleItem } from '../sample-desk';
import { cityOf } from '../../shared/matching/sample-candidates';
import { textsOfXml, unzipped } from '../unzip';

const evidence = [{ entryId: 'e', title: 'Ponds', quote: 'Ponds & pumps <hold> the rain', marks: [], source: { title: 'A report', url: 'https://reports.example/ponds?a=1&b=2', box: '4', secondary: true } }];
const reasons = [{ signal: 'theme' as const, points: 60, because: 'tells of floods', evidence }];
const items = [sampleItem(1, 'Bangkok', { note: 'Ask "them"' }, { reasons, cautions: [{ id: 'crowded', because: 'often asked' }] }), sampleItem(2, 'Milan', { home: cityOf() }), sampleItem(4, 'Quito', { home: cityOf() }), sampleItem(3, 'Accra', { stage: 'declined', reason: 'No staff' })];
const files = filesOf([null, { count: 2, first: [{ id: 's', title: 'Twinning grant', status: 'open', open: 1 }] }, null]);

function filesOf(schemes: Parameters<typeof briefingDocx>[1]) {
  const briefing = briefingOf(deskOf([floods], items), floods.id, []);
  if (!briefing) throw new Error('no briefing');
  return unzipped(briefingDocx(briefing, schemes, SAVED_AT));
}

const document = files.get('word/document.xml') ?? '';
const texts = textsOfXml(document);

it('heads the parts in the order of the page', () => {
  const headings = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/><\/w:pPr>(.*?)<\/w:p>/g)].map((match) => `${match[1]} ${textsOfXml(`<r xmlns:w="w">${match[2]}</r>`).join('')}`);
  expect(headings).toEqual(['1 Floods every rainy season', '2 The problem', '2 Candidates side by side', '2 1. Bangkok, Thailand', '3 Why this city', '2 2. Milan, Thailand', '3 Why this city', '2 3. Quito, Thailand', '3 Why this city', '2 Declined']);
});

it('has the comparison as a table, with cautions, the support for the pair, and what is not known said', () => {
  const table = textsOfXml(`<r xmlns:w="w">${document.match(/<w:tbl>.*<\/w:tbl>/s)?.[0] ?? ''}</r>`);
  expect(table.slice(0, 4)).toEqual(['What is compared', 'Bangkok, Thailand', 'Milan, Thailand', 'Quito, Thailand']);
  expect(table).toContain('Often asked.');
  expect(table).toContain('Ask "them"');
  const support = table.indexOf('Support for both cities');
  expect(table.slice(support + 1, support + 5)).toEqual(['needs a home city', '2 without a rule against it', 'Twinning grant (Open, 1 to check)', 'the server does not answer']);
});

it('gives every reason with its points, its quote and its source as a link', () => {
  expect(texts).toContain('+60.0  ');
  expect(texts).toContain('Tells of floods.');
  expect(texts).toContain('Ponds & pumps <hold> the rain');
  expect(texts).toContain(' · box 4 · A report · copy, not the publisher’s own page');
  expect(files.get('word/_rels/document.xml.rels')).toContain('Target="https://reports.example/ponds?a=1&amp;b=2" TargetMode="External"');
  expect(files.get('word/_rels/document.xml.rels')).toContain('Target="https://city.example/report"');
});

it('names who declined and why, and says how to read it', () => {
  expect(texts).toContain('Accra, Thailand (fit 60): No staff');
  expect(texts.at(-1)).toContain('not how good the city is');
});

it('marks the ranking’s sentences as English, for a screen reader in another language', () => {
  expect(document).toContain('<w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">Tells of floods.</w:t>');
});
