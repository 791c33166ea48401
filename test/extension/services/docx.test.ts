import fc from 'fast-check';
import { expect, it } from 'vitest';
import { docx } from '../../../extension/services/docx';
import type { Block } from '../../../extension/services/docx';
import { textsOfXml, unzipped } from '../unzip';

const FACTS = { title: 'Floods & <drains>', lang: 'fr' };
const filesOf = (blocks: Block[]) => unzipped(docx(blocks, FACTS));
const part = (files: Map<string, string>, path: string) => files.get(path) ?? '';

it('is an archive of well-formed parts in which every part that is named is there', () => {
  const files = filesOf([{ kind: 'heading', level: 1, text: 'A' }]);
  expect([...files.keys()][0]).toBe('[Content_Types].xml'); // where readers look first
  for (const xml of files.values()) expect(() => textsOfXml(xml)).not.toThrow();
  const named = [...part(files, '[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g), ...part(files, '_rels/.rels').matchAll(/Target="([^"]+)"/g)].map((match) => match[1] ?? '');
  const besideDocument = [...part(files, 'word/_rels/document.xml.rels').matchAll(/Target="([^"]+)"/g)].map((match) => `word/${match[1]}`);
  expect([...named, ...besideDocument].filter((path) => !files.has(path))).toEqual([]);
  expect(named.length + besideDocument.length).toBe(8);
});

it('keeps every text as it was, whatever signs it has', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 }).filter((each) => /^[\t\u0020-\uD7FF\uE000-\uFFFD]+$/.test(each) && each.trim() !== '');
  fc.assert(
    fc.property(text, (any) => {
      expect(textsOfXml(part(filesOf([{ kind: 'paragraph', runs: [{ text: any }] }]), 'word/document.xml'))).toEqual([any]);
    }),
  );
});

it('puts a sign in place of what XML cannot hold, and a break in place of a new line', () => {
  const document = part(filesOf([{ kind: 'paragraph', runs: [{ text: 'a\u0000b\uD800c\nd' }] }]), 'word/document.xml');
  expect(textsOfXml(document)).toEqual(['a\uFFFDb\uFFFDc', 'd']);
  expect(document).toContain('</w:t><w:br/><w:t');
});

it('links to web addresses and to nothing else', () => {
  const files = filesOf([{ kind: 'paragraph', runs: [{ text: 'report', url: 'https://city.example/?a=1&b="2"' }, { text: 'trap', url: 'javascript:alert(1)' }] }]);
  const targets = [...part(files, 'word/_rels/document.xml.rels').matchAll(/Id="(link\d+)"[^>]*Target="([^"]+)" TargetMode="External"/g)].map((match) => match.slice(1));
  expect(targets).toEqual([['link0', 'https://city.example/?a=1&amp;b=&quot;2&quot;']]);
  expect(part(files, 'word/document.xml').match(/<w:hyperlink r:id="(\w+)"/g)).toEqual(['<w:hyperlink r:id="link0"']);
  expect(textsOfXml(part(files, 'word/document.xml'))).toEqual(['report', 'trap']);
});

it('gives a table a head that comes again on every page, a row across, and no cell without a paragraph', () => {
  const cell = (text: string) => [[{ text }]];
  const document = part(filesOf([{ kind: 'table', rows: [[cell('what'), cell('Beira')], [cell('group')], [cell('fit'), []]] }]), 'word/document.xml');
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(document.match(/<w:gridSpan w:val="2"\/>/g)).toHaveLength(1);
  expect(document.match(/<w:tc>/g)).toHaveLength(5);
  expect(document).not.toContain('</w:tcPr></w:tc>');
});

it('has the title and the language where a screen reader finds them', () => {
  const files = filesOf([]);
  expect(textsOfXml(part(files, 'docProps/core.xml'))).toEqual(['Floods & <drains>', 'fr']);
  expect(part(files, 'word/styles.xml')).toContain('<w:lang w:val="fr"/>');
});
