import { CONTENT_TYPES, numbering, PACKAGE_RELATIONS, properties, styles, XML } from './docx-parts';
import { escaped } from './xml-text';
import { zip } from './zip';

/** A stretch of text. `url`: a link, http or https only; `lang`: a BCP 47 tag where it differs from the document's. */
export interface Run {
  text: string;
  bold?: boolean;
  soft?: boolean;
  url?: string;
  lang?: string;
}

/** Part of a document, from top to bottom. A table's first row is its head; a row of one cell goes across the table. Every cell is a list of paragraphs. */
export type Block = { kind: 'heading'; level: 1 | 2 | 3; text: string } | { kind: 'paragraph' | 'quote' | 'item'; runs: readonly Run[] } | { kind: 'table'; rows: readonly (readonly (readonly Run[])[])[][] };

export interface DocxFacts {
  title: string;
  /** BCP 47 tag of the text. */
  lang: string;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Width of an A4 page between its margins, in twentieths of a point. */
const TEXT_WIDTH = 9_900;

/** A document for word processors (Office Open XML, transitional): headings, paragraphs, lists, tables and links, on A4. */
export function docx(blocks: readonly Block[], { title, lang }: DocxFacts): Uint8Array<ArrayBuffer> {
  const links: string[] = [];
  const body = blocks.map((block) => blockXml(block, links)).join('');
  const page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>';
  const own = [['styles', 'styles.xml'], ['numbering', 'numbering.xml']].map(([type, target]) => `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  const outward = links.map((url, at) => `<Relationship Id="link${at}" Type="${OFFICE}/hyperlink" Target="${escaped(url)}" TargetMode="External"/>`);
  const parts: [path: string, xml: string][] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', PACKAGE_RELATIONS],
    ['docProps/core.xml', properties(title, lang)],
    ['word/document.xml', `${XML}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}${page}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', `${XML}<Relationships xmlns="${RELATIONS}">${[...own, ...outward].join('')}</Relationships>`],
    ['word/styles.xml', styles(WORD, lang)],
    ['word/numbering.xml', numbering(WORD)],
  ];
  return zip(parts.map(([path, xml]) => ({ path, bytes: new TextEncoder().encode(xml) })));
}

function blockXml(block: Block, links: string[]): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(`Heading${block.level}`, [{ text: block.text }], links);
    case 'paragraph':
      return paragraph('Normal', block.runs, links);
    case 'quote':
      return paragraph('Quote', block.runs, links);
    case 'item':
      return paragraph('ListBullet', block.runs, links);
    case 'table':
      return tableXml(block.rows, links);
  }
}

function tableXml(rows: Extract<Block, { kind: 'table' }>['rows'], links: string[]): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const width = Math.floor(TEXT_WIDTH / columns);
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns);
  const lines = rows.map((row, at) => {
    const across = row.length === 1 && columns > 1;
    const cells = row.map((paragraphs) => {
      const content = paragraphs.length > 0 ? paragraphs : [[]]; // a cell without a paragraph is not valid
      const facts = `<w:tcW w:w="${across ? width * columns : width}" w:type="dxa"/>${across ? `<w:gridSpan w:val="${columns}"/>` : ''}`;
      return `<w:tc><w:tcPr>${facts}</w:tcPr>${content.map((runs) => paragraph(at === 0 || across ? 'TableHead' : 'TableText', runs, links)).join('')}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${at === 0 ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  });
  // a paragraph after it, without which two tables would run together
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width * columns}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>${paragraph('Normal', [], links)}`;
}

function paragraph(style: string, runs: readonly Run[], links: string[]): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.map((run) => runXml(run, links)).join('')}</w:p>`;
}

function runXml({ text, bold, soft, url, lang }: Run, links: string[]): string {
  const link = url !== undefined && /^https?:\/\//i.test(url);
  const looks = [link && '<w:rStyle w:val="Hyperlink"/>', bold && '<w:b/>', soft && !link && '<w:color w:val="555555"/>', lang && `<w:lang w:val="${escaped(lang)}"/>`].filter(Boolean).join('');
  const content = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`).join('<w:br/>');
  const run = `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}${content}</w:r>`;
  if (!link) return run;
  return `<w:hyperlink r:id="link${links.push(url) - 1}" w:history="1">${run}</w:hyperlink>`;
}
