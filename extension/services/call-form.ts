import { schemeRecord } from '../../shared/contract/records';
import type { SchemeRecord } from '../../shared/contract/records';
import type { CallCutoff, CallDraft } from '../../shared/calls/read-call';
import { readNumber } from '../../shared/text/read-number';
import type { Highlight } from './read-selection';

/** The form's fields as they are typed. */
export interface CallFields {
  title: string;
  opens: string;
  cutoffs: CallCutoff[];
  min: string;
  max: string;
  currency: string;
  share: string;
  url: string;
  contact: string;
  note: string;
}

/** What is wrong with the fields, by the name of the sentence that says so. */
export type FieldProblem = { id: 'title' | 'url' | 'order' | 'currency' | 'share' | 'dates' } | { id: 'amount'; text: string };

const TEXT_LENGTH = 20_000;
const TITLE_LENGTH = 300;
/** A record has no field for an e-mail address: it stands at the end of the note. */
const CONTACT = /\s?Contact: (\S+)$/;

/** The fields as a text fills them; the page gives name and address where the text does not. */
export function fieldsOf(draft: CallDraft, page: Pick<Highlight, 'title' | 'url'>): CallFields {
  const number = (found: { value: number } | null) => (found === null ? '' : String(found.value));
  return {
    title: (draft.title?.value ?? page.title).slice(0, TITLE_LENGTH),
    opens: draft.opens?.value ?? '',
    cutoffs: draft.cutoffs.map(({ value }) => value),
    min: number(draft.min),
    max: number(draft.max),
    currency: draft.currency ?? '',
    share: number(draft.share),
    url: page.url ?? draft.urls[0] ?? '',
    contact: draft.emails[0] ?? '',
    note: '',
  };
}

/** The fields of a call that was saved before. */
export function fieldsOfRecord({ title, opens, cutoffs = [], award, share, source, note = '' }: SchemeRecord): CallFields {
  const contact = CONTACT.exec(note);
  return {
    title,
    opens: opens ?? '',
    cutoffs: cutoffs.map(({ date, time, timeZone }) => ({ date, ...(time && { time }), ...(timeZone && { timeZone }) })),
    min: award?.min === undefined ? '' : String(award.min),
    max: award?.max === undefined ? '' : String(award.max),
    currency: award?.currency ?? '',
    share: share?.max === undefined ? '' : String(share.max),
    url: source?.url ?? '',
    contact: contact?.[1] ?? '',
    note: note.replace(CONTACT, ''),
  };
}

/** What keeps the fields from being saved; empty when nothing does. */
export function problemsOf({ title, opens, cutoffs, min, max, currency, share, url }: CallFields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const [least, most, part] = [min, max, share].map((text) => (text.trim() === '' ? undefined : readNumber(text.trim())));
  if (title.trim() === '') problems.push({ id: 'title' });
  if (url.trim() !== '' && !/^https?:\/\/./i.test(url.trim())) problems.push({ id: 'url' });
  for (const [text, amount] of [[min, least], [max, most]] as const) if (amount === null) problems.push({ id: 'amount', text: text.trim() });
  if (typeof least === 'number' && typeof most === 'number' && least > most) problems.push({ id: 'order' });
  if ((typeof least === 'number' || typeof most === 'number') && currency === '') problems.push({ id: 'currency' });
  if (part === null || (part !== undefined && part > 100)) problems.push({ id: 'share' });
  const last = cutoffs.map(({ date }) => date).toSorted().at(-1);
  if (opens !== '' && last !== undefined && last !== '' && last < opens) problems.push({ id: 'dates' });
  return problems;
}

/** Where a call comes from: its text and the page's title, and the words that its fields rest on. */
export interface CallOrigin {
  text: string;
  pageTitle: string;
  evidence: Record<string, string>;
}

/** The record of fields without problems. It is `unverified`: nobody but the officer has looked. */
export function recordOf(id: string, fields: CallFields, { text, pageTitle, evidence }: CallOrigin, today: string): SchemeRecord {
  const [least, most, part] = [fields.min, fields.max, fields.share].map((typed) => readNumber(typed.trim()) ?? undefined);
  const cutoffs = fields.cutoffs.filter(({ date }) => date !== '').toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const url = fields.url.trim();
  const contact = fields.contact.trim();
  const note = [fields.note.trim(), contact && `Contact: ${contact}`].filter(Boolean).join(' ');
  return schemeRecord.parse({
    id,
    kind: 'scheme',
    title: fields.title.trim(),
    text: (text.trim() || fields.title.trim()).slice(0, TEXT_LENGTH),
    schemeKind: 'call',
    status: 'unverified',
    ...(fields.opens !== '' && { opens: fields.opens }),
    ...(cutoffs.length > 0 && { cutoffs }),
    ...((least ?? most) !== undefined && { award: { ...(least !== undefined && { min: least }), ...(most !== undefined && { max: most }), currency: fields.currency } }),
    ...(part !== undefined && { share: { max: part } }),
    ...(Object.keys(evidence).length > 0 && { evidence }),
    ...(note !== '' && { note }),
    source: { title: pageTitle.trim() || fields.title.trim(), ...(url !== '' && { url }), retrieved: today },
    lastVerified: null,
    asOf: today,
  });
}

/** An id that stays the same for a page and a name, so that saving twice changes one record. */
export function callId(title: string, url: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (const unit of `${url} ${title}`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `call-${plain.slice(0, 60)}-${hash.toString(16).padStart(8, '0')}`.replace('--', '-');
}

/** The words of the text for the fields that still are as they were found. */
export function evidenceOf(draft: CallDraft, fields: CallFields): Record<string, string> {
  const evidence: Record<string, string> = {};
  const dates = new Set(fields.cutoffs.map(({ date }) => date));
  const cutoffs = draft.cutoffs.filter(({ value }) => dates.has(value.date)).map(({ quote }) => quote);
  if (cutoffs.length > 0) evidence['cutoffs'] = [...new Set(cutoffs)].join(' ');
  if (draft.opens && draft.opens.value === fields.opens) evidence['opens'] = draft.opens.quote;
  const award = [draft.min, draft.max].filter((found) => found !== null && [fields.min, fields.max].includes(String(found.value))).map((found) => found?.quote ?? '');
  if (award.length > 0) evidence['award'] = [...new Set(award)].join(' ');
  if (draft.share && String(draft.share.value) === fields.share) evidence['rate'] = draft.share.quote;
  return evidence;
}

/** The words kept with a record for the fields that are still as they were. */
export function evidenceKept(record: SchemeRecord, fields: CallFields): Record<string, string> {
  const before = fieldsOfRecord(record);
  const parts: Record<string, (keyof CallFields)[]> = { cutoffs: ['cutoffs'], opens: ['opens'], award: ['min', 'max', 'currency'], rate: ['share'] };
  const same = (names: readonly (keyof CallFields)[]) => names.every((name) => JSON.stringify(before[name]) === JSON.stringify(fields[name]));
  return Object.fromEntries(Object.entries(record.evidence ?? {}).filter(([field]) => same(parts[field] ?? [])));
}
