// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PartnerCard } from '../../../shared/components/PartnerCard';
import { useCardKeys } from '../../../shared/components/use-card-keys';
import type { Partner } from '../../../shared/contract/match';
import { samplePartner } from '../../extension/sample';
import { mount, press, the, unmount } from './mount';

const onSave = vi.fn<(partner: Partner) => void>();
const onFocusProblem = vi.fn<() => void>();
const onHelp = vi.fn<() => void>();
const cities = ['Bangkok', 'Yokohama', 'Milan'];

function Page({ enabled }: { enabled: boolean }) {
  useCardKeys({ enabled, onFocusProblem, onHelp });
  return (
    <>
      <textarea />
      {cities.map((name, index) => (
        <PartnerCard key={name} partner={samplePartner(index, name)} onSave={onSave} hasHome />
      ))}
    </>
  );
}

beforeEach(() => {
  for (const spy of [onSave, onFocusProblem, onHelp]) spy.mockReset();
});
afterEach(unmount);
const focused = () => document.activeElement?.textContent;
const keys = async (...pressed: string[]) => {
  for (const key of pressed) await press(document.activeElement ?? document.body, key);
};

it.each([
  ['j goes to the first card', ['j'], 'Bangkok'],
  ['j again to the next', ['j', 'j'], 'Yokohama'],
  ['k back', ['j', 'j', 'k'], 'Bangkok'],
  ['k from nowhere to the last', ['k'], 'Milan'],
  ['the last card is the end', ['j', 'j', 'j', 'j'], 'Milan'],
  ['arrows move from card to card', ['j', 'ArrowDown', 'ArrowDown', 'ArrowUp'], 'Yokohama'],
])('%s', async (_name, pressed, city) => {
  await mount(<Page enabled />);
  await keys(...pressed);
  expect(focused()).toBe(city);
});

it('S saves the focused card, and nothing when no card has the focus', async () => {
  await mount(<Page enabled />);
  await keys('s');
  expect(onSave).not.toHaveBeenCalled();
  await keys('j', 'j', 'S');
  expect(onSave.mock.calls.map(([partner]) => partner.city.name)).toEqual(['Yokohama']);
});

it.each([
  ['/', onFocusProblem],
  ['?', onHelp],
])('%s has its own action', async (key, action) => {
  await mount(<Page enabled />);
  await keys(key);
  expect(action).toHaveBeenCalledOnce();
});

it.each([
  ['while typing', true, {}],
  ['when single keys are switched off', false, {}],
  ['together with Ctrl', true, { ctrlKey: true }],
])('does nothing %s', async (name, enabled, modifiers) => {
  await mount(<Page enabled={enabled} />);
  if (name === 'while typing') the('textarea').focus();
  const before = document.activeElement;
  for (const key of ['j', 's', '/', '?']) await press(document.activeElement ?? document.body, key, modifiers);
  expect(document.activeElement).toBe(before);
  for (const spy of [onSave, onFocusProblem, onHelp]) expect(spy).not.toHaveBeenCalled();
});
