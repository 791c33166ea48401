import type { EntryRecord, SchemeRecord } from '../../shared/contract/records';
import type { IndexDocument } from '../../shared/index/port';
import { languageOf } from '../../shared/text/language-of';
import { splitSentences } from '../../shared/text/split-sentences';
import type { Lexicon } from '../../shared/understanding/lexicon';
import { englishGloss } from '../../shared/understanding/query-terms';

/** So many sentences are taken as passages of their own; the encoder's vector of a long text is a blur, and the problem stands in one of the first. */
const MOST_SENTENCES = 6;

/** How texts in other languages become searchable in English: by the lexicon, and for vectors unless the encoder reads them as they are. */
export interface Rendering {
  lexicon: Lexicon;
  multilingual: boolean;
}

/** An entry as it is indexed. Its passages are the whole and each of its first sentences: another's problem may resemble either. */
export function entryDocument(entry: EntryRecord, rendering: Rendering): IndexDocument {
  const told = entryText(entry);
  const sentences = splitSentences(told).slice(0, MOST_SENTENCES);
  const passages = [`${entry.title}. ${told}`, ...(sentences.length > 1 ? sentences.map(({ text }) => text) : [])];
  const fields = { title: entry.title, problem: entry.problem ?? '', body: joined([entry.done, entry.outcome, entry.lesson, entry.text]) };
  return rendered({ id: entry.id, language: languageOf(`${entry.title}. ${told}`, entry.lang ?? 'en'), fields, passages }, rendering);
}

/** A scheme as it is indexed. */
export function schemeDocument(scheme: SchemeRecord, rendering: Rendering): IndexDocument {
  const fields = { title: scheme.title, problem: '', body: joined([scheme.text, scheme.runner]) };
  return rendered({ id: scheme.id, language: languageOf(`${scheme.title}. ${scheme.text}`, scheme.lang ?? 'en'), fields, passages: [`${scheme.title}. ${scheme.text}`] }, rendering);
}

/** All that an entry says, for quoting. */
export function entryText(entry: EntryRecord): string {
  return joined([entry.problem, entry.done, entry.outcome, entry.lesson, entry.text]);
}

/** Adds the English rendering of a text in another language. A title is often in English already, so it stands there as it is, too. */
function rendered(document: IndexDocument, { lexicon, multilingual }: Rendering): IndexDocument {
  if (document.language === 'en') return document;
  const english = document.passages.map((passage) => englishGloss(lexicon.find(passage, document.language)));
  return { ...document, english: `${document.fields.title}. ${english[0] ?? ''}`, passages: multilingual ? document.passages : document.passages.map((passage, at) => english[at] || passage) };
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
