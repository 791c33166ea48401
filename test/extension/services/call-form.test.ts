import { describe, expect, it } from 'vitest';
import { callId, evidenceKept, evidenceOf, fieldsOf, fieldsOfRecord, problemsOf, recordOf } from '../../../extension/services/call-form';
import type { CallFields, FieldProblem } from '../../../extension/services/call-form';
import { readCall } from '../../../shared/calls/read-call';

const TEXT = `Small grants for twin towns
Apply by 31 January 2027, 17:00 (Brussels time). Grants range from EUR 20,000 to EUR 60,000 and cover 80 % of eligible costs.
Ask grants@twins.example.`;
const TODAY = '2026-11-25';
const draft = readCall(TEXT);
const fields = fieldsOf(draft, { title: 'Twins – calls', url: 'https://twins.example/calls' });
const record = recordOf('call-1', fields, { text: TEXT, pageTitle: 'Twins – calls', evidence: evidenceOf(draft, fields) }, TODAY);

it('fills a record from a text, unverified, with page, day and the words each field rests on', () => {
  expect(record).toMatchObject({
    title: 'Small grants for twin towns',
    status: 'unverified',
    schemeKind: 'call',
    cutoffs: [{ date: '2027-01-31', time: '17:00', timeZone: 'Europe/Brussels' }],
    award: { min: 20_000, max: 60_000, currency: 'EUR' },
    share: { max: 80 },
    note: 'Contact: grants@twins.example',
    source: { title: 'Twins – calls', url: 'https://twins.example/calls', retrieved: TODAY },
    lastVerified: null,
  });
  expect(Object.keys(record.evidence ?? {}).sort()).toEqual(['award', 'cutoffs', 'rate']);
  expect(record.evidence?.['cutoffs']).toContain('Apply by 31 January 2027');
});

it('comes back into the form as it was', () => {
  expect(fieldsOfRecord(record)).toEqual(fields);
});

it('keeps no words for a field that the officer has changed', () => {
  const changed = { ...fields, max: '70000', cutoffs: [{ date: '2027-02-28' }] };
  expect(Object.keys(evidenceOf(draft, changed)).sort()).toEqual(['award', 'rate']); // the least amount is still as it was found
  expect(Object.keys(evidenceKept(record, changed))).toEqual(['rate']);
});

it('takes name and address from the page where the text has none', () => {
  expect(fieldsOf(readCall('Deadline: 1 May 2027.'), { title: 'Twins – calls', url: 'https://twins.example/calls' })).toMatchObject({ title: 'Twins – calls', url: 'https://twins.example/calls' });
});

describe('what cannot be saved', () => {
  it.each<[change: Partial<CallFields>, problem: FieldProblem]>([
    [{ title: ' ' }, { id: 'title' }],
    [{ url: 'twins.example' }, { id: 'url' }],
    [{ min: 'a few' }, { id: 'amount', text: 'a few' }],
    [{ min: '70 000' }, { id: 'order' }],
    [{ currency: '' }, { id: 'currency' }],
    [{ share: '180' }, { id: 'share' }],
    [{ opens: '2027-03-01' }, { id: 'dates' }],
  ])('%o', (change, problem) => {
    expect(problemsOf({ ...fields, ...change })).toEqual([problem]);
  });

  it('is nothing in what the text filled, nor in a name alone', () => {
    expect(problemsOf(fields)).toEqual([]);
    expect(problemsOf({ title: 'Twins', opens: '', cutoffs: [{ date: '' }], min: '', max: '', currency: '', share: '', url: '', contact: '', note: '' })).toEqual([]);
  });
});

it('makes the same id for the same page and name, another for another, and always a valid one', () => {
  expect(callId('Éau', 'https://a.example')).toBe(callId('Éau', 'https://a.example'));
  expect(callId('Éau', 'https://a.example')).not.toBe(callId('Éau', 'https://b.example'));
  for (const title of ['Éau', '水', 'A'.repeat(300)]) expect(recordOf(callId(title, ''), { ...fields, title }, { text: '', pageTitle: '', evidence: {} }, TODAY).id).toMatch(/^call-/);
});
