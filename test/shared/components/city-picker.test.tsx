// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CallFailure } from '../../../shared/client/failure';
import { CityPicker } from '../../../shared/components/CityPicker';
import type { City } from '../../../shared/contract/city';
import { click, mount, press, textsOf, the, type, unmount, wait } from './mount';

const beira: City = { id: 1, name: 'Beira', country: 'MZ', countryName: 'Mozambique', population: 530_604, lat: -19.8, lon: 34.8 };
const beirut: City = { id: 2, name: 'Beirut', country: 'LB', countryName: 'Lebanon', population: 1_900_000, lat: 33.9, lon: 35.5 };
const TYPING_PAUSE = 160;

const search = vi.fn<(q: string, signal: AbortSignal) => Promise<{ cities: City[] }>>();
const onChoose = vi.fn<(city: City | null) => void>();
const field = () => the<HTMLInputElement>('[role=combobox]');
const draw = (value: City | null = null) => mount(<CityPicker label="Home city" value={value} search={search} onChoose={onChoose} />);

beforeEach(() => {
  search.mockReset().mockResolvedValue({ cities: [beira, beirut] });
  onChoose.mockReset();
});
afterEach(unmount);

it('asks once for what was typed in one go, and offers the cities with country and size', async () => {
  await draw();
  for (const text of ['b', 'be', 'bei']) await type(field(), text);
  await wait(TYPING_PAUSE);
  expect(search.mock.calls.map(([q]) => q)).toEqual(['bei']);
  expect(textsOf('[role=option]')).toEqual(['Beira Mozambique · 530 thousand', 'Beirut Lebanon · 1.9 million']);
  expect(field().getAttribute('aria-expanded')).toBe('true');
});

it.each([
  ['Enter takes the first', [], beira],
  ['an arrow takes the next', ['ArrowDown'], beirut],
  ['the arrows go round', ['ArrowDown', 'ArrowDown'], beira],
  ['an arrow up from the first takes the last', ['ArrowUp'], beirut],
])('%s', async (_name, arrows, city) => {
  await draw();
  await type(field(), 'bei');
  await wait(TYPING_PAUSE);
  for (const key of arrows) await press(field(), key);
  expect(the(`#${field().getAttribute('aria-activedescendant')}`).textContent).toContain(city.name);
  await press(field(), 'Enter');
  expect(onChoose.mock.calls).toEqual([[city]]);
});

it('closes on Escape and changes nothing', async () => {
  await draw(beira);
  await type(field(), 'bei');
  await wait(TYPING_PAUSE);
  await press(field(), 'Escape');
  expect(field().getAttribute('aria-expanded')).toBe('false');
  expect(onChoose).not.toHaveBeenCalled();
});

it('takes the choice back with its own button', async () => {
  await draw(beira);
  expect(field().value).toBe('Beira, Mozambique');
  await click(the('button'));
  expect(onChoose.mock.calls).toEqual([[null]]);
});

it.each([
  ['no city has the name', () => search.mockResolvedValue({ cities: [] }), 'No city of that name'],
  ['the server cannot be reached', () => search.mockRejectedValue(new CallFailure({ kind: 'offline', server: 'http://127.0.0.1:1' })), 'cannot be reached'],
])('says so when %s', async (_name, prepare, words) => {
  prepare();
  await draw();
  await type(field(), 'atlantis');
  await wait(TYPING_PAUSE);
  expect(the('output').textContent).toContain(words);
});

it('drops the answer to what is no longer typed', async () => {
  search.mockImplementation((q) => (q === 'bei' ? new Promise((resolve) => setTimeout(() => resolve({ cities: [beira] }), 200)) : Promise.resolve({ cities: [beirut] })));
  await draw();
  await type(field(), 'bei');
  await wait(TYPING_PAUSE);
  await type(field(), 'beirut');
  await wait(TYPING_PAUSE + 200);
  expect(textsOf('[role=option] b')).toEqual(['Beirut']);
});
