// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { BriefingPage } from '../../../extension/components/BriefingPage';
import { click, mount, textsOf, the, unmount, wait } from '../../shared/components/mount';
import { unzipped } from '../unzip';
import { deskOf, floods, sampleItem, storageOf } from '../sample-desk';

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(storageOf(deskOf([floods], [sampleItem(1, 'Bangkok'), sampleItem(2, 'Milan'), sampleItem(3, 'Accra', { stage: 'declined', reason: 'No staff' })])));
});
afterEach(unmount);

it('has the problem with its page and address, the comparison, each city’s reasons, and who declined why', async () => {
  await mount(<BriefingPage needId={floods.id} chosen={[]} />);
  await wait(20);
  expect(the('h1').textContent).toBe('Floods every rainy season');
  expect(the('.briefing figcaption').textContent).toContain('City report · https://city.example/report');
  expect(textsOf('h2')).toEqual(['The problem', 'Candidates side by side', '1. Bangkok, Thailand', '2. Milan, Thailand', 'Declined']);
  expect(textsOf('.briefing-city:nth-of-type(3) .reasons p')[0]).toBe('Tells of floods in built-over lowland.');
  expect(textsOf('.briefing-list li')).toEqual(['Accra, Thailand (fit 60): No staff']);
});

it('heads the text as what the city does well when the question was turned round', async () => {
  const asked = { direction: 'needs' as const, cautions: [] };
  await fakeBrowser.storage.local.set(storageOf(deskOf([floods], [sampleItem(1, 'Bangkok', { asked }), sampleItem(2, 'Milan', { asked }), sampleItem(3, 'Accra', { asked })])));
  await mount(<BriefingPage needId={floods.id} chosen={[]} />);
  await wait(20);
  expect(textsOf('h2')[0]).toBe('What we do well');
  expect(the('.briefing').textContent).toContain('Cities that need what we do well · Made with');
  expect(the('.briefing').textContent).toContain('how well what a city lacks fits what we do');
});

it('hands out the briefing as a file for word processors, named for the need', async () => {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await mount(<BriefingPage needId={floods.id} chosen={[]} />);
  await wait(20);
  await click(the('.briefing-actions .button'));
  expect(names).toEqual(['briefing-Floods-every-rainy-season.docx']);
  expect(unzipped(new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0))).has('word/document.xml')).toBe(true);
  vi.restoreAllMocks();
});

it('says so when the need is gone', async () => {
  await mount(<BriefingPage needId="n0" chosen={[]} />);
  await wait(20);
  expect(the('.notice').textContent).toContain('not on the shortlist any more');
});
