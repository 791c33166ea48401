// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { PartnerCard } from '../../../shared/components/PartnerCard';
import type { Partner } from '../../../shared/contract/match';
import { samplePartner } from '../../extension/sample';
import { click, mount, textsOf, the, unmount } from './mount';

const evidence = { entryId: 'e1', title: 'Retention ponds', quote: 'The city floods often.', marks: [[9, 15]] satisfies [number, number][], source: { title: 'Report', url: 'https://example.org/report', box: '3.5.1', secondary: true } };
const partner = samplePartner(1, 'Bangkok', {
  reasons: [
    { signal: 'theme', points: 38.4, because: 'tells of floods in built-over lowland', evidence: [evidence] },
    { signal: 'load', points: -2.4, because: 'more links than it says it can carry' },
  ],
  score: 36,
  cautions: [{ id: 'crowded', because: 'often asked: 8 known partner cities' }],
  capacity: [
    { fact: 'setting', likeness: null, home: 'coastal', partner: null, because: '' },
    { fact: 'size', likeness: 0.4, home: '530604', partner: '5104476', because: '' },
  ],
});

afterEach(unmount);
const draw = (props: { partner?: Partner; onSave?: (partner: Partner) => void; saved?: boolean; hasHome?: boolean } = {}) => mount(<PartnerCard partner={partner} rank={1} hasHome {...props} />);

it('says city, size, score by parts, first reason, quote with source, cautions and how sure it is', async () => {
  const { textContent } = await draw();
  for (const words of ['Bangkok', 'Thailand · 5.1 million people', 'Fit 36 of about 100', 'Tells of floods in built-over lowland.', 'The city floods often.', 'box 3.5.1', 'copy, not the publisher', 'Often asked: 8 known partner cities.', 'Well documented']) expect(textContent).toContain(words);
  expect(textsOf('.legend li')).toEqual(['theme 38', 'adjustments −2']);
  expect(textsOf('mark')).toEqual(['floods']);
});

it('opens to every reason with its points, and to what is not known', async () => {
  await draw();
  const opener = the('[data-card-opener]');
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  await click(opener);
  expect(opener.getAttribute('aria-expanded')).toBe('true');
  expect(textsOf('.reasons .points [aria-hidden]')).toEqual(['+38.4', '−2.4', '+36.0']);
  expect(textsOf('.likeness tbody td')).toEqual(['coastal', 'not known', 'not known', '530 thousand', '5.1 million', 'partly']);
  expect(textsOf('.facts dd')).toContain('ten times your size');
});

it('says beside each fact that differs what must be tailored', async () => {
  const tailoring = [{ fact: 'size', differs: 'ten times your size', tailor: 'Cut it to your staff.' }, { fact: 'climate', differs: 'another climate', tailor: 'Have the plants checked.' }];
  await draw({ partner: { ...partner, tailoring } });
  await click(the('[data-card-opener]'));
  expect(textsOf('.tailoring li')).toEqual(['Ten times your size. Cut it to your staff.', 'Another climate. Have the plants checked.']);
});

it('asks for a home city where it would compare with one', async () => {
  await draw({ hasHome: false });
  await click(the('[data-card-opener]'));
  expect(document.querySelector('.likeness')).toBeNull();
  expect(the('.details').textContent).toContain('Set your home city');
});

it('has a star only where there is a shortlist, and says whether the city is on it', async () => {
  await draw();
  expect(document.querySelector('[data-card-save]')).toBeNull();
  const onSave = vi.fn<(saved: Partner) => void>();
  await draw({ onSave, saved: true });
  expect(the('[data-card-save]').getAttribute('aria-pressed')).toBe('true');
  await click(the('[data-card-save]'));
  expect(onSave.mock.calls).toEqual([[partner]]);
});
