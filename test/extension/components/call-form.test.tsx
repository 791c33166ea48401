// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { useState } from 'preact/hooks';
import { fakeBrowser } from '../fake-browser';
import { CallForm } from '../../../extension/components/CallForm';
import type { CallSource } from '../../../extension/components/CallForm';
import { SavedCallsList } from '../../../extension/components/SavedCallsList';
import { useSavedCalls } from '../../../extension/hooks/use-saved-calls';
import { savedCallsStore } from '../../../extension/services/saved-calls';
import { click, mount, textsOf, the, type, unmount, wait } from '../../shared/components/mount';

const TEXT = 'Small grants for twin towns\nApply by 04/05/2027. Grants of up to EUR 60,000.';
const SOURCE: CallSource = { text: TEXT, title: 'Twins', url: 'https://twins.example/call' };
const REPORT = { format: 'JSON Lines', read: 1, added: 1, changed: 0, unchanged: 0, skipped: [], problems: [], failed: 0, notices: [] };

function Page() {
  const saved = useSavedCalls();
  const [source, setSource] = useState<CallSource | null>(SOURCE);
  return (
    <>
      {source && <CallForm key={JSON.stringify(source)} source={source} onSave={(record) => void saved.save(record).then(() => setSource(null))} onClose={() => setSource(null)} />}
      {!source && <SavedCallsList saved={saved} onCorrect={(record) => setSource({ record })} />}
    </>
  );
}

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  await unmount();
  vi.unstubAllGlobals();
});

const submit = async () => {
  await act(() => void the('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await wait(40);
};
const fieldOf = (label: string) => {
  const found = [...document.querySelectorAll('.field')].find((each) => each.querySelector('label')?.textContent === label);
  return { input: found?.querySelector('input') ?? the<HTMLInputElement>('nothing'), note: found?.querySelector('.field-note')?.textContent ?? '' };
};
const button = (name: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === name) ?? the('nothing');

it('fills the fields from the text and marks each as found, doubtful or empty', async () => {
  await mount(<Page />);
  expect(fieldOf('Most').input.value).toBe('60000');
  expect(fieldOf('Most').note).toContain('found: “Apply by 04/05/2027. Grants of up to EUR 60,000.”');
  expect(fieldOf('Least amount').note).toBe('not found in the text');
  expect(the<HTMLInputElement>('.cutoff [type=date]').value).toBe('2027-05-04');
  expect(the('.cutoff .doubt').textContent).toBe('Check: day and month may be the other way round.');
});

it('keeps the corrected call, and shows it with the others', async () => {
  await mount(<Page />);
  await type(the<HTMLInputElement>('.cutoff [type=time]'), '12:00');
  await type(fieldOf('Name').input, 'Twin town grants');
  await submit();
  expect(textsOf('.saved-calls h3')).toEqual(['Twin town grants']);
  expect((await savedCallsStore.read())[0]?.record).toMatchObject({ title: 'Twin town grants', cutoffs: [{ date: '2027-05-04', time: '12:00' }], status: 'unverified' });
});

it('says what is wrong and keeps nothing', async () => {
  await mount(<Page />);
  await type(fieldOf('Most').input, 'plenty');
  await submit();
  expect(the('[role=alert]').textContent).toContain('“plenty” is no amount');
  expect(document.activeElement?.textContent).toBe('Save as a call'); // back at the top, where the notice stands
  expect(await savedCallsStore.read()).toEqual([]);
});

it('is corrected in its place, and taken away with a way back', async () => {
  await mount(<Page />);
  await submit();
  await click(button('Correct'));
  await type(fieldOf('Name').input, 'Another name');
  await submit();
  expect((await savedCallsStore.read()).map(({ record }) => record.title)).toEqual(['Another name']);
  await click(button('Remove'));
  await wait(40);
  expect(await savedCallsStore.read()).toEqual([]);
  await click(button('Undo'));
  await wait(40);
  expect((await savedCallsStore.read()).map(({ record }) => record.title)).toEqual(['Another name']);
});

it('goes to the server only with a token, as one line of JSON, and says so', async () => {
  const calls: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    return Response.json(REPORT);
  });
  await mount(<Page />);
  await submit();
  expect(calls).toEqual([]);
  await click(button('Send to the server'));
  await type(the<HTMLInputElement>('.send-call input'), 'secret');
  await submit();
  expect(calls.map(({ url }) => new URL(url).pathname + new URL(url).search)).toEqual(['/api/import/ndjson?dataset=saved-calls']);
  expect(calls[0]?.init.headers).toMatchObject({ authorization: 'Bearer secret', 'content-type': 'application/x-ndjson' });
  expect(JSON.parse(String(calls[0]?.init.body))).toMatchObject({ kind: 'scheme', status: 'unverified', title: 'Small grants for twin towns' });
  expect(textsOf('.call-actions output').at(-1)).toMatch(/^On the server since .*, as not verified$/);
  expect(await fakeBrowser.storage.session.get('adminToken')).toEqual({ adminToken: 'secret' });
});

it('stays here, with the reason, when the server refuses it', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ error: { code: 'unauthorised', message: 'The admin token is not valid.' } }, { status: 401 }));
  await mount(<Page />);
  await submit();
  await click(button('Send to the server'));
  await type(the<HTMLInputElement>('.send-call input'), 'wrong');
  await submit();
  expect(the('.send-call .notice').textContent).toContain('The admin token is not valid.');
  expect((await savedCallsStore.read())[0]?.sentAt).toBeNull();
  expect(await fakeBrowser.storage.session.get('adminToken')).toEqual({});
});
