import { useMemo } from 'preact/hooks';
import { messages as shared } from '../../shared/components/messages';
import { callMessages } from '../call-messages';

const FIRST = ['EUR', 'USD', 'GBP'];

export interface CurrencyChoiceProps {
  label: string;
  value: string;
  onChoose: (currency: string) => void;
  /** May be left open. */
  optional?: boolean;
  class?: string;
}

/** Every currency by its code and name, the most usual ones first. */
export function CurrencyChoice({ label, value, onChoose, optional = false, class: name = 'choice' }: CurrencyChoiceProps) {
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames([shared.locale], { type: 'currency' });
    return [...new Set([...FIRST, ...Intl.supportedValuesOf('currency')])].map((code) => [code, `${code} · ${names.of(code) ?? code}`] as const);
  }, []);
  return (
    <label class={name}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {optional && <option value="">{callMessages.form.noZone}</option>}
        {currencies.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
