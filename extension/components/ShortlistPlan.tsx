import { useEffect, useId, useState } from 'preact/hooks';
import { cutoffOf, dayIn } from '../../shared/components/deadline';
import { momentInWords } from '../../shared/components/format';
import { calendarMessages } from '../calendar-messages';
import { callMessages } from '../call-messages';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import { stepEvents, stepReminder } from '../services/desk-calendar';
import { itemId, tagsOf } from '../services/shortlist-item';
import type { ShortlistItem } from '../services/shortlist-item';
import { DateActions } from './DateActions';

const { shortlist: words } = messages;

/** What an officer plans with a saved city: tags and the next step with its date, kept when the field is left, for the calendar and to be reminded of; and what was changed when. */
export function ShortlistPlan({ item, onChange }: { item: ShortlistItem; onChange: Shortlist['change'] }) {
  const id = useId();
  const { nextStep, history } = item;
  const today = dayIn(Date.now());
  const [tags, setTags] = useCopy(item.tags.join(', '));
  const [step, setStep] = useCopy(nextStep.text);

  function keepStep(text: string, date: string | null) {
    void onChange(itemId(item), { nextStep: { text: text.trim(), date } }, changed(text.trim() !== nextStep.text || date !== nextStep.date, 'next-step'));
  }

  function keepTags() {
    const typed = tagsOf(tags);
    setTags(typed.join(', '));
    void onChange(itemId(item), { tags: typed }, changed(typed.join() !== item.tags.join(), 'tags'));
  }

  return (
    <details class="plan">
      <summary>{words.plan}</summary>
      <label for={`${id}-tags`}>{words.tags}</label>
      <input id={`${id}-tags`} class="wide" type="text" placeholder={words.tagsPlaceholder} value={tags} onInput={(event) => setTags(event.currentTarget.value)} onChange={keepTags} />
      <div class="step">
        <div>
          <label for={`${id}-step`}>{words.step}</label>
          <input id={`${id}-step`} class="wide" type="text" maxLength={500} placeholder={words.stepPlaceholder} value={step} onInput={(event) => setStep(event.currentTarget.value)} onChange={() => keepStep(step, nextStep.date)} />
        </div>
        <div>
          <label for={`${id}-date`}>{words.stepDate}</label>
          <input id={`${id}-date`} type="date" value={nextStep.date ?? ''} onChange={(event) => keepStep(step, event.currentTarget.value || null)} />
        </div>
      </div>
      <DateActions title={calendarMessages.step(item.partner.city.name, nextStep.text)} fileName={callMessages.followUp.fileName(`step-${item.partner.city.id}`)} events={stepEvents(item, today)} next={stepReminder(item, today, nextStep.date ? cutoffOf({ date: nextStep.date }, today) : '')} />
      <h4>{words.history}</h4>
      <ol class="history">
        {history.toReversed().map((line, at) => (
          <li key={history.length - at}>
            <time dateTime={new Date(line.at).toISOString()}>{momentInWords(line.at)}</time> {words.historyLine(line)}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A text being typed that follows the kept one when that changes. */
function useCopy(kept: string): [string, (text: string) => void] {
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  return [text, setText];
}

const changed = <T extends string>(differs: boolean, kind: T): T | undefined => (differs ? kind : undefined);
