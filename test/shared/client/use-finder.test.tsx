// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CallFailure } from '../../../shared/client/failure';
import { useFinder } from '../../../shared/client/use-finder';
import type { Finder } from '../../../shared/client/use-finder';
import type { City } from '../../../shared/contract/city';
import type { MatchRequest, MatchResponse } from '../../../shared/contract/match';
import { mount, unmount, wait } from '../components/mount';
import { sampleAnswer } from './sample';

const match = vi.fn<(request: MatchRequest, signal?: AbortSignal) => Promise<MatchResponse>>();
const api = { match };
const beira: City = { id: 1052373, name: 'Beira', country: 'MZ', countryName: 'Mozambique', population: 530_604, lat: -19.8, lon: 34.8 };
let finder: Finder;

function Probe({ home }: { home: City | null }) {
  finder = useFinder(api, home);
  return null;
}

const sent = () => match.mock.calls.map(([request]) => request);

beforeEach(async () => {
  match.mockReset().mockImplementation(() => Promise.resolve(sampleAnswer()));
  await mount(<Probe home={null} />);
});
afterEach(unmount);

async function matched(text = 'Floods every rainy season') {
  finder.replace({ text, source: { title: 'City pages', url: 'https://news.example.org/city' }, capturedAt: 1 });
  await wait(0);
  void finder.match();
  await wait(0);
}

it('sends nothing before Match: not on capture, typing, a removed facet or a new home city', async () => {
  finder.replace({ text: 'Floods every rainy season' });
  finder.edit('Floods every rainy season, for days');
  finder.removeFacet('environment');
  finder.setFilters({ lessConnectedFirst: true, excludeHomeCountry: false, excludePartners: false, side: 'any' });
  await mount(<Probe home={beira} />);
  await wait(0);
  expect(match).not.toHaveBeenCalled();
});

it('sends the problem with its page, and the home city by its id', async () => {
  await mount(<Probe home={beira} />);
  await matched();
  expect(sent()).toEqual([{ problem: { text: 'Floods every rainy season' }, home: beira.id }]);
});

it('sends nothing for less than three letters', async () => {
  await matched(' ab ');
  expect(match).not.toHaveBeenCalled();
});

it('ranks again at once without a removed facet', async () => {
  await matched();
  finder.removeFacet('environment');
  await wait(0);
  expect(sent().at(-1)).toMatchObject({ themes: ['security-disaster'], subthemes: ['flood-control'] });
});

it('keeps a removed facet removed in an edited text, and forgets it with a new problem', async () => {
  await matched();
  finder.removeFacet('environment');
  await wait(0);
  finder.edit('Floods every rainy season, for days');
  void finder.match();
  await wait(0);
  expect(sent().at(-1)).toMatchObject({ problem: { text: 'Floods every rainy season, for days' }, themes: ['security-disaster'] });
  await matched('Another problem');
  expect(sent().at(-1)).not.toHaveProperty('themes');
});

it('ranks again at once when the home city or a switch changes', async () => {
  await matched();
  await mount(<Probe home={beira} />);
  await wait(0);
  finder.setFilters({ lessConnectedFirst: true, excludeHomeCountry: false, excludePartners: false, side: 'any' });
  await wait(0);
  expect(sent().slice(1)).toMatchObject([{ home: beira.id }, { home: beira.id, filters: { lessConnectedFirst: true } }]);
});

it.each([
  ['answers', 'south', ['south-south', 'south-north']],
  ['answers', 'north', ['north-south', 'north-north']],
  ['needs', 'south', ['south-south', 'north-south']],
  ['needs', 'north', ['south-north', 'north-north']],
] as const)('looking for %s in the %s asks for pairs %j, and for nothing more', async (direction, side, orientations) => {
  await mount(<Probe home={beira} />);
  finder.turn(direction);
  await matched();
  finder.turn(direction);
  finder.setFilters({ lessConnectedFirst: false, excludeHomeCountry: false, excludePartners: false, side });
  await wait(0);
  expect(sent().at(-1)?.filters).toEqual({ orientations });
});

it('turns the question round at once, keeps it turned when the box is cleared, and turns it back with a new passage', async () => {
  await matched();
  finder.turn('needs');
  await wait(0);
  expect(sent().map((request) => request.direction)).toEqual([undefined, 'needs']);
  finder.clear();
  await wait(0);
  expect(finder.direction).toBe('needs');
  await matched('Another problem');
  expect(sent().at(-1)).not.toHaveProperty('direction');
});

it('aborts the older match when a newer one starts, and shows the newer answer only', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  match.mockImplementation((request, signal) => {
    signals.push(signal);
    const slow = request.problem.text === 'slow one';
    return new Promise((resolve) => setTimeout(() => resolve(sampleAnswer({ dataVersion: request.problem.text })), slow ? 60 : 10));
  });
  await matched('slow one');
  finder.edit('quick one');
  void finder.match();
  await wait(100);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
  expect(finder.state.answer?.dataVersion).toBe('quick one');
});

it('keeps the last answer in view beside a failure', async () => {
  await matched();
  match.mockRejectedValue(new CallFailure({ kind: 'offline', server: 'http://127.0.0.1:1' }));
  void finder.match();
  await wait(0);
  expect(finder.state).toMatchObject({ phase: 'failed', failure: { kind: 'offline' }, answer: { dataVersion: 'd1' } });
});
