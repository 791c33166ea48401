import { expect, it } from 'vitest';
import { evidenceOf, fieldsOf, recordOf } from '../../../extension/services/call-form';
import { readCall } from '../../../shared/calls/read-call';
import { importReport, schemeDetail } from '../../../shared/contract/directory';
import { jsonl, sampleServer } from '../sample-server';

const TEXT = 'Twin town grants\nApply by 31 January 2027, 17:00 (Brussels time). Up to EUR 60,000.';

it('takes a call that an officer saved from a page, as not verified, with its next date', async () => {
  const { app, token } = await sampleServer();
  const draft = readCall(TEXT);
  const fields = fieldsOf(draft, { title: '', url: 'https://twins.example/call' });
  const record = recordOf('call-twins', fields, { text: TEXT, pageTitle: 'Twins', evidence: evidenceOf(draft, fields) }, '2026-11-22');
  const send = (withToken: string) => app.request('/api/import/ndjson?dataset=saved-calls', { method: 'POST', body: jsonl(record), headers: { 'content-type': 'application/x-ndjson', authorization: `Bearer ${withToken}` } });
  expect((await send('guessed')).status).toBe(401);
  expect(importReport.parse(await (await send(token)).json())).toMatchObject({ added: 1, failed: 0 });
  expect(schemeDetail.parse(await (await app.request('/api/schemes/call-twins')).json())).toMatchObject({ status: 'unverified', nextCutoff: '2027-01-31', scheme: { award: { max: 60_000 } } });
  expect(importReport.parse(await (await send(token)).json())).toMatchObject({ added: 0, unchanged: 1 });
});
