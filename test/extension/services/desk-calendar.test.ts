import { expect, it } from 'vitest';
import '../fake-browser';
import { deskEvents, stepEvents, stepReminder } from '../../../extension/services/desk-calendar';
import { schemeOf } from '../../shared/matching/sample-candidates';
import { floods, sampleItem } from '../sample-desk';

const TODAY = '2026-11-25';
const withStep = (text: string, date: string | null) => sampleItem(7, 'Bangkok', { nextStep: { text, date } });

it.each([
  ['has one, on its day, with city and step', withStep('write to the water office', '2026-12-01'), ['Bangkok: write to the water office 2026-12-01']],
  ['has one without words', withStep('', '2026-12-01'), ['Next step with Bangkok 2026-12-01']],
  ['has one today', withStep('call', TODAY), ['Bangkok: call 2026-11-25']],
  ['has none without a day', withStep('call', null), []],
  ['has none for a day that has passed', withStep('call', '2026-11-24'), []],
])('a saved city %s', (_name, item, lines) => {
  expect(stepEvents(item, TODAY).map(({ title, at }) => `${title} ${'day' in at ? at.day : at.instant}`)).toEqual(lines);
  expect(stepReminder(item, TODAY, '')?.title ?? null).toBe(stepEvents(item, TODAY)[0]?.title ?? null);
});

it('reminds for the last time on the morning of the day', () => {
  const { at } = stepReminder(withStep('call', '2026-12-01'), TODAY, '1 December') ?? { at: 0 };
  expect(new Date(at - 3 * 3_600_000).getHours()).toBe(9);
});

it('puts next steps and the dates of saved calls into one calendar, each with an id of its own', () => {
  const other = sampleItem(7, 'Bangkok', { needId: 'another need', nextStep: { text: 'call', date: '2026-12-01' } });
  const events = deskEvents([withStep('call', '2026-12-01'), other], [schemeOf({ title: 'Twin grants', cutoffs: [{ date: '2026-12-07' }] })], TODAY);
  expect(events.map(({ title }) => title)).toEqual(['Bangkok: call', 'Bangkok: call', 'Closes: Twin grants']);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  expect(events[0]?.uid).toContain(floods.id.replace(/[^\w.:-]/g, '-'));
});
