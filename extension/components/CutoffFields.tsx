import { useMemo } from 'preact/hooks';
import type { CallCutoff, Found } from '../../shared/calls/read-call';
import { Icon } from '../../shared/components/Icon';
import { callMessages } from '../call-messages';
import { FieldNote } from './FieldNote';

const { form: words } = callMessages;
const NONE: CallCutoff = { date: '' };

export interface CutoffFieldsProps {
  cutoffs: readonly CallCutoff[];
  /** What the text told; null when there is no text to tell it. */
  found: readonly Found<CallCutoff>[] | null;
  onChange: (cutoffs: CallCutoff[]) => void;
}

/** The dates by which to apply, each with its hour and the zone of its clock. */
export function CutoffFields({ cutoffs, found, onChange }: CutoffFieldsProps) {
  const shown = cutoffs.length > 0 ? cutoffs : [NONE];
  const zones = useMemo(() => [...new Set([new Intl.DateTimeFormat().resolvedOptions().timeZone, 'Europe/Brussels', 'UTC', ...Intl.supportedValuesOf('timeZone')])], []);

  function change(at: number, patch: Partial<CallCutoff>) {
    const { date, time, timeZone } = { ...NONE, ...shown[at], ...patch };
    onChange(shown.map((other, index) => (index === at ? { date, ...(time && { time }), ...(timeZone && { timeZone }) } : other)));
  }

  return (
    <>
      {shown.map((cutoff, at) => (
        <fieldset key={at} class="wide cutoff">
          <legend>{shown.length > 1 ? words.cutoffNumber(at + 1) : words.cutoff}</legend>
          <input type="date" aria-label={words.cutoff} value={cutoff.date} onInput={(event) => change(at, { date: event.currentTarget.value })} />
          <input type="time" aria-label={words.hour} value={cutoff.time ?? ''} onInput={(event) => change(at, { time: event.currentTarget.value })} />
          <select aria-label={words.zone} value={cutoff.timeZone ?? ''} onChange={(event) => change(at, { timeZone: event.currentTarget.value })}>
            <option value="">{`${words.zone}: ${words.noZone}`}</option>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
          {shown.length > 1 && (
            <button type="button" class="icon-button" aria-label={words.removeDate} onClick={() => onChange(shown.filter((_, index) => index !== at))}>
              <Icon name="cross" />
            </button>
          )}
          {found && (cutoff.date === '' || found.some(({ value }) => value.date === cutoff.date)) && <FieldNote found={found.find(({ value }) => value.date === cutoff.date) ?? null} />}
        </fieldset>
      ))}
      <p class="wide">
        <button type="button" class="link" onClick={() => onChange([...shown, NONE])}>
          {words.another}
        </button>
      </p>
    </>
  );
}
