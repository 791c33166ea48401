// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { FollowUp } from '../../../extension/components/FollowUp';
import { RemindersList } from '../../../extension/components/RemindersList';
import { remindersStore } from '../../../extension/services/reminders';
import { click, mount, textsOf, the, unmount, wait } from '../../shared/components/mount';
import { schemeOf } from '../../shared/matching/sample-candidates';

const scheme = schemeOf({ title: 'Twin grants', cutoffs: [{ date: '2099-12-07', time: '17:00', timeZone: 'Europe/Brussels' }] });
const request = vi.fn<() => Promise<boolean>>();

beforeEach(() => {
  fakeBrowser.reset();
  request.mockReset();
  Object.assign(fakeBrowser.permissions, { request, remove: async () => true });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Jumelles', version: '0', optional_permissions: ['alarms', 'notifications'] });
});
afterEach(async () => {
  await unmount();
  vi.restoreAllMocks();
});

async function open(shown = scheme) {
  await mount(
    <>
      <FollowUp scheme={shown} />
      <RemindersList />
    </>,
  );
  await wait(40);
}

const press = async (name: string) => {
  await click([...document.querySelectorAll('button')].find((each) => each.textContent === name) ?? the('nothing'));
  await wait(40);
};

it('asks for leave only when a reminder is wanted, and sets none when it is refused', async () => {
  request.mockResolvedValue(false);
  await open();
  expect(request).not.toHaveBeenCalled();
  await press('Remind me');
  expect(request).toHaveBeenCalledWith({ permissions: ['alarms', 'notifications'] });
  expect(the('output').textContent).toContain('not allowed to show reminders');
  expect(await remindersStore.read()).toEqual([]);
});

it('reminds of the next date, lists it, and stops with one press', async () => {
  request.mockResolvedValue(true);
  await open();
  await press('Remind me');
  expect(await remindersStore.read()).toEqual([{ id: 's1', title: 'Closes: Twin grants', at: Date.parse('2099-12-07T16:00:00Z'), on: '7 December 2099, 17:00 Brussels time' }]);
  expect(textsOf('.reminders li > span')).toEqual(['Closes: Twin grants 7 December 2099, 17:00 Brussels time']);
  await press('Stop');
  expect(await remindersStore.read()).toEqual([]);
  expect(textsOf('button')).toEqual(['Calendar file', 'Remind me']);
});

it('goes with the date when the call is corrected', async () => {
  request.mockResolvedValue(true);
  await open();
  await press('Remind me');
  await open(schemeOf({ title: 'Twin grants', cutoffs: [{ date: '2099-12-09', time: '17:00', timeZone: 'Europe/Brussels' }] }));
  expect((await remindersStore.read()).map(({ at }) => at)).toEqual([Date.parse('2099-12-09T16:00:00Z')]);
});

it('gives the dates as a calendar file', async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:test';
  });
  await open();
  await press('Calendar file');
  expect(files[0]?.type).toBe('text/calendar;charset=utf-8');
  expect(await files[0]?.text()).toContain('DTEND:20991207T160000Z\r\n');
});

it.each([
  ['without a date', schemeOf()],
  ['whose dates have passed', schemeOf({ cutoffs: [{ date: '2014-05-01' }] })],
])('offers nothing for a scheme %s', async (_name, shown) => {
  await open(shown);
  expect(textsOf('button')).toEqual([]);
});

it('offers no reminder where the browser knows no leave for it', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 2, name: 'Jumelles', version: '0' });
  await open();
  expect(textsOf('button')).toEqual(['Calendar file']);
});
