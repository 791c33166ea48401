// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { ContactRoutes } from '../../../extension/components/ContactRoutes';
import type { ContactRoutes as Routes } from '../../../shared/contract/contact-routes';
import { click, mount, textsOf, the, unmount, wait } from '../../shared/components/mount';
import { cityOf, schemeOf } from '../../shared/matching/sample-candidates';

const BEIRA = cityOf();
const RECIFE = cityOf({ id: 2, name: 'Recife', country: 'BR', countryName: 'Brazil' });
const TETE = cityOf({ id: 3, name: 'Tete' });
const OLINDA = cityOf({ id: 5, name: 'Olinda', country: 'BR' });
const network = { scheme: schemeOf({ id: 'n', title: 'Lusophone cities', status: 'unverified', home: { countries: [], groups: ['lusophone'], text: 'capitals' }, source: { title: 'Statutes', url: 'https://lusophone.example/' } }), kind: 'network', status: 'unverified', reach: 'both' } as const;
const ALL: Routes = {
  schemes: [network, { ...network, scheme: { ...network.scheme, id: 'w', title: 'World body' }, kind: 'body', reach: 'unstated' }],
  links: [{ near: TETE, far: OLINDA, link: { id: 'l', kind: 'link', a: 3, b: 5, status: 'unknown', since: 2004, source: { title: 'A register' } } }],
  otherLinks: 3,
};
let answer: () => Response;
const asked: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(new URL(address).pathname + new URL(address).search);
    return answer();
  });
});
afterEach(async () => {
  await unmount();
  vi.unstubAllGlobals();
});

async function open(routes: Routes, home: typeof BEIRA | null = BEIRA) {
  answer = () => Response.json(routes);
  await mount(<ContactRoutes home={home} partner={RECIFE} />);
  await wait(30);
}

it('shows each way with whom it is for, how sure it is, and its source', async () => {
  await open(ALL);
  expect(asked).toEqual(['/api/contact-routes?home=1&partner=2']);
  expect(textsOf('h4')).toEqual(['Cities of your country linked with Recife', 'Cities of your country linked with others in Brazil', 'For cities of both countries']);
  expect(textsOf('.kit-ways li')[0]).toBe('Tete with Olinda on record, not known whether alive · since 2004A register');
  expect(textsOf('.kit-ways li')[1]).toContain('Lusophone cities Network Not verified');
  expect(textsOf('.kit-ways li')[1]).toContain('First city from: capitals');
  expect(the('.kit-ways a').getAttribute('href')).toBe('https://lusophone.example/');
  expect(the('.kit-routes').textContent).toContain('No city of your country is known to be linked with Recife.');
  expect(the('.kit-routes').textContent).toContain('3 more are known.');
  expect(the('.kit-routes').textContent).not.toContain('No association');
});

it('keeps what names no country behind a line, and counts none of it as known', async () => {
  await open({ ...ALL, schemes: ALL.schemes.slice(1) });
  expect(the('details summary').textContent).toBe('Names no country (1)');
  expect(the('.kit-routes').textContent).toContain('No association, network, service or body for these two countries is known.');
});

it('says plainly that nothing is known, and that embassies are not collected', async () => {
  await open({ schemes: [], links: [], otherLinks: 0 });
  expect(textsOf('.kit-routes > p')).toEqual([
    expect.stringContaining('Who may introduce you'),
    'No city of your country is known to be linked with Recife.',
    'No city of your country is known to be linked with another in Brazil.',
    'No association, network, service or body for these two countries is known.',
    expect.stringContaining('Embassies and diaspora groups are not in the collection'),
  ]);
});

it('asks nothing of the server without a home city, and says what to do', async () => {
  await open(ALL, null);
  expect(asked).toEqual([]);
  expect(textsOf('.kit-routes > p')).toEqual([expect.stringContaining('Set your home city')]);
});

it('offers another try when the server does not answer', async () => {
  answer = () => {
    throw new TypeError('no connection');
  };
  await mount(<ContactRoutes home={BEIRA} partner={RECIFE} />);
  await wait(30);
  answer = () => Response.json(ALL);
  await click(the('.notice button'));
  await wait(30);
  expect(textsOf('.kit-ways li')).toHaveLength(3);
});
