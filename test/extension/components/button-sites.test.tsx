// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { ButtonSites } from '../../../extension/components/ButtonSites';
import { EVERYWHERE } from '../../../extension/services/button-sites';
import { click, mount, textsOf, the, type, unmount, wait } from '../../shared/components/mount';

const request = vi.fn(async () => true);
const remove = vi.fn(async () => true);

beforeEach(async () => {
  fakeBrowser.reset();
  request.mockClear();
  remove.mockClear();
  Object.assign(fakeBrowser.permissions, { request, remove, contains: async () => true });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [], registerContentScripts: async () => undefined });
  await mount(<ButtonSites />);
  await wait(20);
});
afterEach(unmount);

it('stands nowhere at first', () => {
  expect(textsOf('p')[1]).toBe('It stands on no site.');
  expect(textsOf('.button-sites li')).toEqual([]);
});

it('is allowed everywhere with one press, and taken back everywhere with another', async () => {
  await click(the('.row button:nth-of-type(2)'));
  await wait(20);
  expect(request).toHaveBeenCalledWith({ origins: [...EVERYWHERE] });
  expect(textsOf('.button-sites span')).toEqual(['every site']);
  expect(textsOf('.row button')).toEqual(['Allow on this site']); // nothing is left to allow everywhere
  await click(the('[aria-label="Stop the button on every site"]'));
  await wait(20);
  expect(remove).toHaveBeenCalledWith({ origins: [...EVERYWHERE] });
  expect(the('output').textContent).toBe('The button is gone from every site, and the leave is given back.');
  expect(textsOf('.button-sites li')).toEqual([]);
});

it('asks the browser for nothing when what is typed is no site, and says what one looks like', async () => {
  await type(the<HTMLInputElement>('input'), 'two words');
  await click(the('.row button'));
  expect(request).not.toHaveBeenCalled();
  expect(the('output').textContent).toContain('no address of a site');
});
