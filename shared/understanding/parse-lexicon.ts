import { LINKING_MODALITIES, PARTIES, PROCESS_FOCUSES, type NoticedFacet } from '../framework/facets';
import { SUBTHEMES, type SubthemeId } from '../framework/subthemes';
import { LEXICON_LANGUAGES, type Concept, type LexiconLanguage } from './concept';

const HEADER = ['concept', 'subthemes', 'sdgs', 'facets', ...LEXICON_LANGUAGES].join('\t');

const NOTICED = { ...PROCESS_FOCUSES, ...LINKING_MODALITIES, ...PARTIES };

/** Reads one lexicon file: tab-separated, one concept a line, several words in a cell parted by `|`. Throws an Error that names file, line and cell. */
export function parseLexicon(text: string, file: string): Concept[] {
  const [header, ...lines] = text.replace(/\r/g, '').split('\n');
  if (header !== HEADER) throw new Error(`${file}: the first line must be ${HEADER.replaceAll('\t', ' ⇥ ')}`);
  return lines.flatMap((line, index) => (line.trim() === '' || line.startsWith('#') ? [] : [parseLine(line, `${file}:${index + 2}`)]));
}

function parseLine(line: string, at: string): Concept {
  const cells = line.split('\t');
  if (cells.length !== 4 + LEXICON_LANGUAGES.length) throw new Error(`${at}: ${cells.length} cells instead of ${4 + LEXICON_LANGUAGES.length}`);
  const [id = '', subthemes = '', sdgs = '', facets = '', ...languages] = cells;
  if (id === '') throw new Error(`${at}: the concept has no id`);
  return {
    id,
    subthemes: list(subthemes, ',').map((slug) => known(slug, SUBTHEMES, at)),
    sdgs: list(sdgs, ',').map((goal) => goalNumber(goal, at)),
    facets: list(facets, ',').map((slug) => knownFacet(slug, at)),
    terms: Object.fromEntries(LEXICON_LANGUAGES.map((language, index) => [language, words(languages[index] ?? '', at, language)])) as Record<LexiconLanguage, string[]>,
  };
}

function list(cell: string, separator: string): string[] {
  return cell.split(separator).map((part) => part.trim()).filter((part) => part !== '');
}

function words(cell: string, at: string, language: string): string[] {
  const found = list(cell, '|');
  if (found.length === 0) throw new Error(`${at}: no word in ${language}`);
  return found;
}

function known(slug: string, vocabulary: Record<string, unknown>, at: string): SubthemeId {
  if (!Object.hasOwn(vocabulary, slug)) throw new Error(`${at}: unknown sub-theme ${slug}`);
  return slug as SubthemeId;
}

function knownFacet(slug: string, at: string): NoticedFacet {
  if (slug === 'other' || !Object.hasOwn(NOTICED, slug)) throw new Error(`${at}: unknown facet ${slug}`);
  return slug as NoticedFacet;
}

function goalNumber(text: string, at: string): number {
  const goal = Number(text);
  if (!Number.isInteger(goal) || goal < 1 || goal > 17) throw new Error(`${at}: ${text} is not a goal of 1 to 17`);
  return goal;
}
