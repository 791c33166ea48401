import { callMessages } from '../call-messages';
import { useStored } from '../hooks/use-stored';
import { remindersStore, stopReminding } from '../services/reminders';

const { reminder: words } = callMessages;

/** What the officer is to be reminded of, each stopped with one press; nothing when there is nothing. */
export function RemindersList() {
  const reminders = useStored(remindersStore);
  if (!reminders || reminders.length === 0) return null;
  return (
    <section class="reminders" aria-labelledby="reminders">
      <h2 id="reminders">{words.title}</h2>
      <ul>
        {reminders.map(({ id, title, on }) => (
          <li key={id}>
            <span>
              {title} <span class="quiet">{on}</span>
            </span>
            <button type="button" class="button" aria-label={words.stopName(title)} onClick={() => void stopReminding(id)}>
              {words.stop}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
