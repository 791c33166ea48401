import { editOf, EMPTY_DESK } from './desk';
import type { Desk, DeskEdit } from './desk';
import { needTitle, withHighlights } from './need';
import type { Highlight } from './need';
import { itemId, MOST_TEXT, STAGES, stepInWords } from './shortlist-item';
import type { ShortlistItem } from './shortlist-item';

/** Makes one need of two: `into` gets the other's highlights and cities, and of a city that both have one item with what was noted on either. */
export function merging(desk: Desk, from: string, into: string, at: number): DeskEdit {
  const [gone, kept] = [desk.needs.get(from), desk.needs.get(into)];
  if (!gone || !kept || from === into) return EMPTY_DESK;
  const moved = [...desk.items.values()].filter(({ needId }) => needId === from);
  const line = { at, what: 'merged' as const, from: needTitle(gone) };
  const items = moved.map((item) => {
    const home = { ...item, needId: into };
    const twin = desk.items.get(itemId(home));
    const one = twin ? together(twin, home) : home;
    return { ...one, history: [...one.history, line] };
  });
  return editOf({ needs: [{ ...withHighlights(kept, gone.highlights), title: kept.title || gone.title }], items, goneNeeds: [from], goneItems: moved.map(itemId) });
}

/** Adds a highlight to a need; one that it has already is not taken twice. */
export function gathering(now: Desk, id: string, highlight: Highlight): DeskEdit {
  const need = now.needs.get(id);
  if (!need) return EMPTY_DESK;
  const longer = withHighlights(need, [highlight]);
  return longer.highlights.length === need.highlights.length ? EMPTY_DESK : editOf({ needs: [longer] });
}

/** Takes a need off the desk with all its cities. */
export function dropping({ items }: Desk, id: string): DeskEdit {
  return editOf({ goneNeeds: [id], goneItems: [...items.values()].filter(({ needId }) => needId === id).map(itemId) });
}

/** One item of two for the same city: the stage that has come further, the later ranking, its plan of who pays, and every word that was written on either. */
export function together(one: ShortlistItem, other: ShortlistItem): ShortlistItem {
  const [ahead, behind] = STAGES.indexOf(other.stage) > STAGES.indexOf(one.stage) ? [other, one] : [one, other];
  const [newer, older] = other.savedAt > one.savedAt ? [other, one] : [one, other];
  const step = stepInWords(ahead.nextStep) ? ahead : behind;
  const leftOver = step === ahead && stepInWords(behind.nextStep) !== stepInWords(ahead.nextStep) ? stepInWords(behind.nextStep) : '';
  return {
    ...newer,
    savedAt: older.savedAt,
    stage: ahead.stage,
    reason: joined([one.reason, other.reason]),
    nextStep: step.nextStep,
    ...((ahead.mix ?? behind.mix) && { mix: ahead.mix ?? behind.mix }),
    note: joined([one.note, other.note, leftOver]),
    tags: [...new Map([...one.tags, ...other.tags].map((tag) => [tag.toLowerCase(), tag])).values()],
    checklist: {
      met: [...new Set([...one.checklist.met, ...other.checklist.met])],
      gets: { home: joined([one.checklist.gets.home, other.checklist.gets.home]), partner: joined([one.checklist.gets.partner, other.checklist.gets.partner]) },
    },
    history: [...one.history, ...other.history].toSorted((a, b) => a.at - b.at),
  };
}

const joined = (texts: readonly string[]): string => [...new Set(texts.filter(Boolean))].join('\n\n').slice(0, MOST_TEXT);
