import type { EntryRecord, SchemeRecord } from '../../shared/contract/records';
import type { IndexDocument } from '../../shared/index/port';

/** An entry as it is indexed. Its passages are the whole, the problem and what was done: each is a way in which another's problem may resemble it. */
export function entryDocument(entry: EntryRecord): IndexDocument {
  const told = [entry.problem, entry.done, entry.outcome, entry.lesson, entry.text].filter((part) => part !== undefined && part !== '').join(' ');
  const body = [entry.done, entry.outcome, entry.lesson, entry.text].filter((part) => part !== undefined && part !== '').join(' ');
  const passages = [`${entry.title}. ${told}`, entry.problem ?? '', entry.done ?? ''].filter((passage) => passage.trim() !== '');
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
