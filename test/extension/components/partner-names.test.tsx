// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { PartnerNames } from '../../../extension/components/PartnerNames';
import type { CityProfile } from '../../../shared/contract/directory';
import type { LinkRecord } from '../../../shared/contract/records';
import { mount, the, unmount } from '../../shared/components/mount';

type Link = CityProfile['links'][number];
const link = (id: number, population: number | null, status: LinkRecord['status'] = 'unknown'): Link => ({
  link: { id: `l${id}${status}`, kind: 'link', a: 1, b: id, status },
  with: { id, name: `City ${id}`, country: 'IT', countryName: 'Italy', population, lat: 0, lon: 0 },
});

afterEach(unmount);

it('names partners once each, active ones first, then the largest, without those that ended or sleep', async () => {
  await mount(<PartnerNames links={[link(2, 10), link(3, 900), link(4, null, 'active'), link(5, 50, 'historic'), link(6, 50, 'dormant'), link(3, 900, 'active'), { ...link(7, 1), with: null }]} />);
  expect(the('dd').textContent).toBe('City 3 (Italy) · City 4 (Italy) · City 2 (Italy)');
  expect(document.querySelector('details')).toBeNull();
});

it('keeps all but ten behind a line that says how many', async () => {
  await mount(<PartnerNames links={Array.from({ length: 74 }, (_, at) => link(at + 2, 1000 - at))} />);
  expect(the('summary').textContent).toBe('64 more');
  expect(the('dd').firstChild?.textContent?.split(' · ')).toHaveLength(10);
  expect(the('details').textContent?.split(' · ')).toHaveLength(64);
});

it('says nothing of a city without partners', async () => {
  await mount(<PartnerNames links={[link(2, 10, 'historic')]} />);
  expect(document.querySelector('dl')).toBeNull();
});
