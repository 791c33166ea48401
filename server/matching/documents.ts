import type { EntryRecord, SchemeRecord } from '../../shared/contract/records';
import type { IndexDocument } from '../../shared/index/port';
import { splitSentences } from '../../shared/text/split-sentences';

/** So many sentences are taken as passages of their own; the encoder's vector of a long text is a blur, and the problem stands in one of the first. */
const MOST_SENTENCES = 6;

/** An entry as it is indexed. Its passages are the whole and each of its first sentences: another's problem may resemble either. */
export function entryDocument(entry: EntryRecord): IndexDocument {
  const told = entryText(entry);
  const body = [entry.done, entry.outcome, entry.lesson, entry.text].filter((part) => part !== undefined && part !== '').join(' ');
  const sentences = splitSentences(told).slice(0, MOST_SENTENCES);
  const passages = [`${entry.title}. ${told}`, ...(sentences.length > 1 ? sentences.map(({ text }) => text) : [])];
  return { id: entry.id, language: entry.lang ?? 'en', fields: { title: entry.title, problem: entry.problem ?? '', body }, passages };
}

/** A scheme as it is indexed. */
export function schemeDocument(scheme: SchemeRecord): IndexDocument {
  return { id: scheme.id, language: scheme.lang ?? 'en', fields: { title: scheme.title, problem: '', body: [scheme.text, scheme.runner ?? ''].join(' ') }, passages: [`${scheme.title}. ${scheme.text}`] };
}

/** All that an entry says, for quoting. */
export function entryText(entry: EntryRecord): string {
  return [entry.problem, entry.done, entry.outcome, entry.lesson, entry.text].filter((part) => part !== undefined && part !== '').join(' ');
}
