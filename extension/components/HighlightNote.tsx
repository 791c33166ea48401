import { useMemo } from 'preact/hooks';
import type { Problem } from '../../shared/client/use-finder';
import { momentInWords } from '../../shared/components/format';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import type { Desk } from '../services/desk';
import { needOf, needText, needTitle } from '../services/need';
import type { Highlight, Need } from '../services/need';
import { citiesByNeed } from '../services/shortlist-search';

const { highlight: words } = messages;

/** As much of a need's text as a server takes. */
const MOST_MATCHED = 20_000;

export interface HighlightNoteProps {
  desk: Desk;
  problem: Problem;
  /** The need that the problem belongs to already. */
  need: Need | null;
  shortlist: Pick<Shortlist, 'keep' | 'gather'>;
  /** The problem to go on with: all highlights of the need together. */
  onProblem: (problem: Problem) => void;
  onShow: (needId: string) => void;
}

/** What is kept of the problem at hand: that it was captured before, or the offer to keep it or to add it to a need. */
export function HighlightNote({ desk, problem, need, shortlist, onProblem, onShow }: HighlightNoteProps) {
  const needs = useMemo(() => [...desk.needs.values()].toSorted((a, b) => b.createdAt - a.createdAt), [desk.needs]);
  const { text, source, capturedAt } = problem;
  if (text.trim().length === 0) return null;
  if (need) {
    return (
      <p class="highlight-note quiet">
        <output>
          {words.known(momentInWords(need.createdAt), needTitle(need))}, {words.cities(citiesByNeed(desk.items.values()).get(need.id) ?? 0)}.
        </output>{' '}
        <button type="button" class="link" onClick={() => onShow(need.id)}>
          {words.show}
        </button>
      </p>
    );
  }
  if (capturedAt === undefined) return null; // what is still being typed is no highlight
  const highlight: Highlight = { quote: text.trim(), ...source, at: capturedAt };

  async function gather(id: string) {
    const into = desk.needs.get(id);
    if (!into || !(await shortlist.gather(id, highlight))) return;
    onProblem({ ...problem, text: needText({ ...into, highlights: [...into.highlights, highlight] }).slice(0, MOST_MATCHED) });
  }

  return (
    <p class="highlight-note">
      <button type="button" class="link" onClick={() => void shortlist.keep(needOf(highlight))}>
        {words.keep}
      </button>
      {needs.length > 0 && (
        <select aria-label={words.gather} value="" onChange={(event) => void gather(event.currentTarget.value)}>
          <option value="">{words.gatherChoose}</option>
          {needs.map((each) => (
            <option key={each.id} value={each.id}>
              {needTitle(each)}
            </option>
          ))}
        </select>
      )}
    </p>
  );
}
