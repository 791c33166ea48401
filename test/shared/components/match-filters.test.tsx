// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { FinderFilters } from '../../../shared/client/use-finder';
import { MatchFilters } from '../../../shared/components/MatchFilters';
import { click, mount, the, unmount } from './mount';

const NONE: FinderFilters = { lessConnectedFirst: false, excludeHomeCountry: false, excludePartners: false, side: 'any' };
const onChange = vi.fn<(filters: FinderFilters) => void>();
const draw = (filters: Partial<FinderFilters> = {}, hasHome = true) => mount(<MatchFilters filters={{ ...NONE, ...filters }} onChange={onChange} hasHome={hasHome} />);

afterEach(unmount);

it.each(['south', 'north'] as const)('asks for partners of the %s, said in a group with a name', async (side) => {
  await draw();
  expect(the('fieldset legend').textContent).toBe('Partners from');
  await click(the(`input[value=${side}]`));
  expect(onChange).toHaveBeenLastCalledWith({ ...NONE, side });
});

it('counts a side chosen among the switches that are on', async () => {
  await draw({ side: 'south', lessConnectedFirst: true });
  expect(the('summary .count').textContent).toBe('2 on');
});

it('waits for a home city with all that is about it, and says so', async () => {
  await draw({}, false);
  expect(the<HTMLFieldSetElement>('fieldset').disabled).toBe(true);
  expect(document.getElementById(the('fieldset').getAttribute('aria-describedby') ?? '')?.textContent).toBe('needs a home city');
  expect([...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(({ disabled }) => disabled)).toEqual([false, true, true]);
});
