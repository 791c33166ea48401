import { dateInWords, datesInWords, momentInWords, sentence, signedPoints } from '../../shared/components/format';
import { messages as shared } from '../../shared/components/messages';
import type { Evidence } from '../../shared/contract/match';
import { LANGUAGE } from '../../shared/language/spoken';
import { briefingMessages as words } from '../briefing-messages';
import type { Briefing } from './briefing';
import { comparisonRows } from './comparison-rows';
import type { PairSchemes } from './pair-schemes';
import { docx } from './docx';
import type { Block, Run } from './docx';
import { needTitle } from './need';
import type { Highlight } from './need';
import type { ShortlistItem } from './shortlist-item';

/** The ranking’s sentences and the collection’s words are in English. */
const ENGLISH = 'en-GB';

/** A briefing as a document for word processors, with what its page shows. `schemes` are those of each compared city's pair, in their order; `now` in milliseconds since 1970. */
export function briefingDocx(briefing: Briefing, schemes: readonly (PairSchemes | null)[], now: number): Uint8Array<ArrayBuffer> {
  return docx(briefingBlocks(briefing, schemes, now), { title: needTitle(briefing.need), lang: LANGUAGE === 'en' ? ENGLISH : LANGUAGE });
}

/** The parts of a briefing from top to bottom. */
export function briefingBlocks({ need, direction, compared, others, declined }: Briefing, schemes: readonly (PairSchemes | null)[], now: number): Block[] {
  const versions = [...new Set(compared.map(({ dataVersion }) => words.data(dataVersion)))];
  return [
    { kind: 'heading', level: 1, text: needTitle(need) },
    { kind: 'paragraph', runs: [{ text: [words.title[direction], words.made(momentInWords(now)), ...versions].join(' · '), soft: true }] },
    { kind: 'heading', level: 2, text: words.subject[direction] },
    ...need.highlights.flatMap(highlightBlocks),
    ...(compared.length > 1 ? ([{ kind: 'heading', level: 2, text: words.compared }, { kind: 'table', rows: comparisonRows(compared, schemes) }] satisfies Block[]) : []),
    ...compared.flatMap((item, at) => cityBlocks(item, at + 1)),
    ...listBlocks(words.others, others),
    ...listBlocks(words.declined, declined),
    { kind: 'paragraph', runs: [{ text: words.howToRead(direction), soft: true }] },
  ];
}

function highlightBlocks({ quote, title, url, at }: Highlight): Block[] {
  const page: Run[] = url ? [{ text: title || url, url }, { text: title ? ` · ${url}` : '' }] : title ? [{ text: title }] : [];
  return [
    { kind: 'quote', runs: [{ text: quote }] },
    { kind: 'paragraph', runs: [...page, { text: `${page.length > 0 ? ' · ' : ''}${momentInWords(at)}`, soft: true }] },
  ];
}

function cityBlocks({ partner: { city, reasons, score, alike, differs, cautions, confidenceBecause } }: ShortlistItem, at: number): Block[] {
  const english = (text: string): Run => ({ text: datesInWords(sentence(text)), lang: ENGLISH });
  const likeness: [string, string[]][] = [
    [words.alike, alike],
    [words.differs, differs],
  ];
  return [
    { kind: 'heading', level: 2, text: words.candidate(at, city.name, city.countryName) },
    { kind: 'heading', level: 3, text: words.why },
    ...reasons.flatMap(({ points, because, evidence = [] }): Block[] => [{ kind: 'item', runs: [{ text: `${signedPoints(points)}  `, bold: true }, english(because)] }, ...evidence.map(evidenceBlock)]),
    { kind: 'item', runs: [{ text: `${signedPoints(score)}  `, bold: true }, { text: shared.partner.total }] },
    ...likeness.flatMap(([term, texts]): Block[] => (texts.length > 0 ? [{ kind: 'paragraph', runs: [{ text: `${term}: `, bold: true }, { text: texts.join(' · ') }] }] : [])),
    ...cautions.map(({ because }): Block => ({ kind: 'paragraph', runs: [{ text: `${shared.partner.cautions}: `, bold: true }, english(because)] })),
    ...(confidenceBecause ? [{ kind: 'paragraph' as const, runs: [{ ...english(confidenceBecause), soft: true }] }] : []),
  ];
}

function evidenceBlock({ quote, title, source }: Evidence): Block {
  return { kind: 'quote', runs: [{ text: `${quote}\n` }, { text: source ? title : `${title} · ${shared.source.none}`, ...(source?.url && { url: source.url }) }, ...sourceFacts(source)] };
}

function sourceFacts(source: Evidence['source']): Run[] {
  if (!source) return [];
  const facts = [source.box && shared.source.box(source.box), source.title, source.publisher, source.licence && shared.source.licence(source.licence), source.retrieved && shared.source.read(dateInWords(source.retrieved)), source.secondary && shared.source.secondary];
  return [{ text: ` · ${facts.filter(Boolean).join(' · ')}`, soft: true }];
}

function listBlocks(title: string, items: readonly ShortlistItem[]): Block[] {
  if (items.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: title }, ...items.map(({ partner: { city, score }, reason }): Block => ({ kind: 'item', runs: [{ text: `${city.name}, ${city.countryName} (${words.fit(Math.round(score))})${reason && `: ${reason}`}` }] }))];
}
