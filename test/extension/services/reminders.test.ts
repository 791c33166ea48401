import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { remind, reminderOf, remindersStore, restoreReminders, stopAllReminders, stopReminding } from '../../../extension/services/reminders';
import type { Reminder } from '../../../extension/services/reminders';
import { reminderTimes } from '../../../shared/calendar/reminder-times';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-25T10:00:00Z');
const remove = vi.fn<() => Promise<boolean>>(async () => true);
const due = (days: number, id = 'call-1'): Reminder => ({ id, title: 'Closes: a call', at: NOW + days * DAY_MS, on: '7 December' });
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => Math.round((scheduledTime - NOW) / 3_600_000)).sort((a, b) => a - b);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.reset();
  remove.mockClear();
  Object.assign(fakeBrowser.permissions, { remove });
});

it.each([
  ['twelve days ahead: a week, a day and three hours before', 12 * DAY_MS, [5 * DAY_MS, 11 * DAY_MS, 12 * DAY_MS - 10_800_000]],
  ['two days ahead: the week has passed', 2 * DAY_MS, [DAY_MS, 2 * DAY_MS - 10_800_000]],
  ['an hour ahead: nothing is left', 3_600_000, []],
])('reminds %s', (_name, at, times) => {
  expect(reminderTimes(at, 0)).toEqual(times);
});

describe('a reminder', () => {
  it('is kept with its alarms, and takes the place of the one before', async () => {
    await remind(due(12), NOW);
    expect(await alarms()).toEqual([5 * 24, 11 * 24, 12 * 24 - 3]);
    await remind(due(2), NOW);
    expect(await alarms()).toEqual([24, 45]);
    expect((await remindersStore.read()).map(({ at }) => at)).toEqual([NOW + 2 * DAY_MS]);
  });

  it('is found by its alarm’s name, also when its id looks like a time', async () => {
    await remind(due(12, '2026:call'), NOW);
    const [first] = await fakeBrowser.alarms.getAll();
    expect((await reminderOf(first?.name ?? ''))?.id).toBe('2026:call');
    expect(await reminderOf('another-alarm')).toBeNull();
  });

  it('is let go with its alarms and no other’s; the leave is given back with the last', async () => {
    await remind(due(12), NOW);
    await remind(due(2, 'call-2'), NOW);
    await stopReminding('call-1');
    expect(await alarms()).toEqual([24, 45]);
    expect(remove).not.toHaveBeenCalled();
    await stopReminding('call-2');
    expect(await alarms()).toEqual([]);
    expect(remove).toHaveBeenCalledWith({ permissions: ['alarms', 'notifications'] });
  });

  it('goes with all others when everything is deleted, and the leave with them', async () => {
    await remind(due(12), NOW);
    await remind(due(2, 'call-2'), NOW);
    await stopAllReminders();
    expect([await alarms(), await remindersStore.read()]).toEqual([[], []]);
    expect(remove).toHaveBeenCalledWith({ permissions: ['alarms', 'notifications'] });
  });

  it('comes back after the browser was closed, and goes when its day has passed', async () => {
    await remind(due(12), NOW);
    await remind(due(2, 'call-2'), NOW);
    await fakeBrowser.alarms.clearAll();
    await restoreReminders(NOW + 3 * DAY_MS);
    expect((await remindersStore.read()).map(({ id }) => id)).toEqual(['call-1']);
    expect(await alarms()).toEqual([5 * 24, 11 * 24, 12 * 24 - 3]);
  });
});
