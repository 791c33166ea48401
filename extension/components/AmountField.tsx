import { useId, useState } from 'preact/hooks';
import { wholeNumber } from '../../shared/components/format';
import { readNumber } from '../../shared/text/read-number';
import { pairMessages } from '../pair-messages';

export interface AmountFieldProps {
  label: string;
  value: number | null;
  /** A new amount; null when the field was emptied. What is no amount is not passed on. */
  onAmount: (amount: number | null) => void;
}

/** An amount, taken over when the field is left or Enter is pressed, however thousands are separated. */
export function AmountField({ label, value, onAmount }: AmountFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : wholeNumber(value));
  const text = typed?.trim() ?? '';
  const wrong = text !== '' && readNumber(text) === null;

  function take() {
    if (typed === null || wrong) return;
    const amount = readNumber(text);
    setTyped(null);
    if (amount !== value) onAmount(amount);
  }

  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        class="amount"
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? id : undefined}
        value={shown}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {wrong && (
        <span id={id} class="field-error">
          {pairMessages.mix.noNumber(text)}
        </span>
      )}
    </>
  );
}
