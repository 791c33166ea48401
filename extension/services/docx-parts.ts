import { escaped } from './xml-text';

/** The first line of every part. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Which part is of which type. */
export const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${['document.main', 'styles', 'numbering'].map((part) => `<Override PartName="/word/${part.split('.')[0]}.xml" ContentType="${MAIN}.${part}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

/** Where a reader finds the document and its properties. */
export const PACKAGE_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

/** Title and language of the document. */
export function properties(title: string, lang: string): string {
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${escaped(lang)}</dc:language></cp:coreProperties>`;
}

/** The list of bullets. */
export function numbering(word: string): string {
  return `${XML}<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

/** The looks by Word's own names, so that headings show in its navigation pane. Sizes are half points. */
export function styles(word: string, lang: string): string {
  const own = [
    style('Normal', 'Normal', '<w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr>', true),
    heading(1, 36, 120),
    heading(2, 28, 280),
    heading(3, 23, 160),
    style('Quote', 'Quote', '<w:pPr><w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="0B6B66"/></w:pBdr><w:ind w:left="260"/></w:pPr>'),
    style('ListBullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr>'),
    style('TableText', 'Table Text', '<w:pPr><w:spacing w:after="20" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>'),
    style('TableHead', 'Table Head', '<w:pPr><w:keepNext/><w:spacing w:after="20" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:sz w:val="18"/></w:rPr>'),
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B5A8A"/><w:u w:val="single"/></w:rPr></w:style>',
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/>`).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="90" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  ];
  return `${XML}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="${escaped(lang)}"/></w:rPr></w:rPrDefault></w:docDefaults>${own.join('')}</w:styles>`;
}

function heading(level: number, size: number, before: number): string {
  return style(`Heading${level}`, `heading ${level}`, `<w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr>`);
}

function style(id: string, name: string, looks: string, first = false): string {
  return `<w:style w:type="paragraph"${first ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${first ? '' : '<w:basedOn w:val="Normal"/>'}${looks}</w:style>`;
}
