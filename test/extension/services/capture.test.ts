import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { captureFrom, forgetCapture, lastCapture, watchCapture } from '../../../extension/services/capture';

const executeScript = vi.fn<() => Promise<{ result: unknown }[]>>();
const tab = { id: 7, title: 'Annual report', url: 'https://city.example.org/report.html?user=1#page=3' };
const highlight = { quote: 'Floods every year.', title: 'City pages', url: 'https://news.example.org/city' };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.scripting, { executeScript });
  executeScript.mockReset();
});

const refuse = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
const find = (...results: unknown[]) => () => Promise.resolve(results.map((result) => ({ result })));

describe('a capture', () => {
  it.each<[string, () => Promise<{ result: unknown }[]>, typeof tab, string | undefined, object]>([
    ['keeps what the page’s script read', find(highlight), tab, undefined, { outcome: 'captured', highlight }],
    ['keeps what a frame’s script read', find(null, highlight), tab, undefined, { outcome: 'captured', highlight }],
    ['takes the menu’s text where scripts are refused', refuse, tab, ' Floods  every year. ', { outcome: 'captured', highlight: { quote: 'Floods every year.', title: 'Annual report', url: 'https://city.example.org/report.html' } }],
    ['takes the menu’s text where the script sees no selection, as in a PDF', find(null), tab, 'Floods', { outcome: 'captured', highlight: { quote: 'Floods' } }],
    ['says that nothing was selected', find(null), tab, undefined, { outcome: 'nothing-selected' }],
    ['says that the page refuses scripts', refuse, tab, undefined, { outcome: 'refused' }],
    ['says that a PDF cannot be read', find(null), { ...tab, url: 'https://city.example.org/Report.PDF?x' }, undefined, { outcome: 'refused' }],
    ['does not trust what a page’s script gives back', find({ quote: 42 }), tab, undefined, { outcome: 'nothing-selected' }],
  ])('%s', async (_name, script, from, menuText, expected) => {
    executeScript.mockImplementation(script);
    await captureFrom(from, menuText);
    expect(await lastCapture()).toMatchObject({ ...expected, at: expect.any(Number) });
  });

  it('asks once more when the browser’s leave comes a moment later than the gesture', async () => {
    executeScript.mockImplementationOnce(refuse).mockImplementationOnce(find(highlight));
    await captureFrom(tab);
    expect(await lastCapture()).toMatchObject({ outcome: 'captured', highlight });
  });

  it('reaches a panel that is open, and can be forgotten', async () => {
    executeScript.mockImplementation(find(highlight));
    const seen: string[] = [];
    const stop = watchCapture((capture) => seen.push(capture.outcome));
    await captureFrom(tab);
    await forgetCapture();
    stop();
    await captureFrom(tab);
    expect(seen).toEqual(['captured']);
  });
});
