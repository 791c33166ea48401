// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { fakeBrowser } from '../fake-browser';
import { ShortlistView } from '../../../extension/components/ShortlistView';
import { useShortlist } from '../../../extension/hooks/use-shortlist';
import { deskStore } from '../../../extension/services/desk-store';
import { needOf } from '../../../extension/services/need';
import { itemId, itemOf } from '../../../extension/services/shortlist-item';
import type { City } from '../../../shared/contract/city';
import type { SchemeHit, Verdict } from '../../../shared/contract/match';
import { click, mount, textsOf, the, type, unmount, wait } from '../../shared/components/mount';
import { schemeOf } from '../../shared/matching/sample-candidates';
import { samplePartner } from '../sample';

const BEIRA: City = { id: 1052373, name: 'Beira', country: 'MZ', countryName: 'Mozambique', population: 530_604, lat: -19.8, lon: 34.8 };
const need = needOf({ quote: 'Floods', at: 1_700_000_000_000 });
const saved = itemOf(samplePartner(1609350, 'Bangkok'), { needId: need.id, home: null, dataVersion: 'd1', savedAt: 1_700_000_000_000 });
const verdict = (city: Verdict['city'], kind: Verdict['verdict']): Verdict => ({ rule: 'country', city, verdict: kind, because: `A sentence on ${city}.` });
const hit: SchemeHit = { scheme: schemeOf(), score: 0, reasons: [], eligibility: [verdict('home', 'pass'), verdict('partner', 'fail')], nextCutoff: null, status: 'open', lastVerified: null };
let asked: URL[];

function Page({ home }: { home: City | null }) {
  return <ShortlistView shortlist={useShortlist()} home={home} />;
}

beforeEach(async () => {
  fakeBrowser.reset();
  asked = [];
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(new URL(address));
    return Response.json({ schemes: [hit], total: 1, hidden: 0 });
  });
  await fakeBrowser.storage.local.set({ [`need:${need.id}`]: need, [`item:${itemId(saved)}`]: saved });
});
afterEach(async () => {
  await unmount();
  vi.unstubAllGlobals();
});

async function open(home: City | null = BEIRA) {
  await mount(<Page home={home} />);
  await wait(40);
  await click(the('[data-pair]'));
  await wait(40);
}

async function write(label: string, text: string) {
  const field = the<HTMLInputElement>(`[aria-label^="${label}"]`);
  await type(field, text);
  await act(() => void field.dispatchEvent(new FocusEvent('blur')));
  await wait(40);
}

const kept = async () => (await deskStore.read()).items.get(itemId(saved))?.mix;
const shares = () => textsOf('.mix tbody td:last-child');
const button = (name: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === name) ?? the('nothing');

it('has every scheme checked for both cities, side by side', async () => {
  await open();
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({ home: '1052373', partner: '1609350', historic: 'no' });
  expect(the('.pair h2').textContent).toBe('Beira + Bangkok');
  expect(document.activeElement).toBe(the('.pair h2'));
  await click(the('.scheme .card-opener'));
  expect(textsOf('.verdicts thead th')).toEqual(['Beira', 'Bangkok']);
});

it('asks for the home city where there is none, and for nothing else', async () => {
  await open(null);
  expect(the('.notice').textContent).toContain('Name your home city first');
  expect(asked).toEqual([]);
});

it('adds up who pays, shows each part, and keeps it with the city', async () => {
  await open();
  await write('Amount, Own budgets', '25 000');
  await write('Amount, Grants', '75.000');
  await write('Cost of the whole', '120,000');
  expect(shares()).toEqual(['25%', '', '', '', '75%', '', '', '']);
  expect(textsOf('.mix tfoot td')).toEqual(['€100,000', '€25,000 (25%)', '€20,000']);
  expect(await kept()).toEqual({ currency: 'EUR', needed: 120_000, amounts: { 'own-budget': 25_000, 'grants-loans': 75_000 } });
  await unmount();
  await open();
  expect(the<HTMLInputElement>('[aria-label="Amount, Own budgets"]').value).toBe('25,000');
  await click(button('← Shortlist'));
  expect(the('.mix-short').textContent).toContain('€100,000 planned, €20,000 missing');
});

it('warns where one source pays all', async () => {
  await open();
  await write('Amount, Grants', '75000');
  expect(textsOf('.pair .cautions li')[0]).toContain('pays all of it');
  await write('Amount, Own budgets', '25000');
  expect(textsOf('.pair .cautions li')).toEqual([]);
});

it('takes changes back one by one, and an emptied plan too', async () => {
  await open();
  await write('Amount, Own budgets', '25000');
  await write('Amount, Own budgets', '30000');
  await click(button('Empty the plan'));
  await wait(40);
  expect((await kept())?.amounts).toEqual({});
  for (const amount of [30_000, 25_000, undefined]) {
    await click(button('Undo the last change'));
    await wait(40);
    expect((await kept())?.amounts).toEqual(amount === undefined ? {} : { 'own-budget': amount });
  }
  expect(button('Undo the last change').hasAttribute('disabled')).toBe(true);
});

it('says what is no amount and keeps the one before', async () => {
  await open();
  await write('Amount, Own budgets', '25000');
  await write('Amount, Own budgets', 'a lot');
  expect(the('.field-error').textContent).toContain('“a lot” is no amount');
  expect(the('[aria-label="Amount, Own budgets"]').getAttribute('aria-invalid')).toBe('true');
  expect((await kept())?.amounts).toEqual({ 'own-budget': 25_000 });
});
