/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native select or datalist cannot show an own list that changes while one types */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface ComboboxProps<T> {
  label: string;
  /** The label is read out but not drawn. */
  labelHidden?: boolean;
  placeholder?: string;
  text: string;
  onText: (text: string) => void;
  options: readonly T[];
  keyOf: (option: T) => string;
  render: (option: T) => ComponentChildren;
  onChoose: (option: T) => void;
  /** Enter without a suggestion chosen. */
  onEnter?: () => void;
  /** Said under the field and read out: a count, "no such city", a failure. */
  status?: string;
  /** Marks the first suggestion, so that Enter takes it. */
  autoPick?: boolean;
  end?: ComponentChildren;
  invalid?: boolean;
}

/** A text field with suggestions (the ARIA 1.2 combobox with a list box): arrows choose, Enter takes, Escape closes. */
export function Combobox<T>(props: ComboboxProps<T>) {
  const { options, text, autoPick = false } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [picked, setPicked] = useState<number | null>(null);
  const fallback = autoPick && options.length > 0 ? 0 : -1;
  const active = picked !== null && picked < options.length ? picked : fallback;
  const shown = open && options.length > 0;

  function choose(option: T) {
    setOpen(false);
    setPicked(null);
    props.onChoose(option);
  }

  function move(step: number) {
    setOpen(true);
    if (options.length === 0) return;
    setPicked(active === -1 && step < 0 ? options.length - 1 : (active + step + options.length) % options.length);
  }

  function onKeyDown(event: KeyboardEvent) {
    const option = shown ? options[active] : undefined;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && option !== undefined) choose(option);
    else if (event.key === 'Enter' && props.onEnter) {
      setOpen(false);
      props.onEnter();
    } else if (event.key === 'Escape' && shown) setOpen(false);
    else if (event.key === 'Escape' && text) props.onText('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="combobox">
      <label for={`${id}-input`} class={props.labelHidden ? 'visually-hidden' : undefined}>
        {props.label}
      </label>
      <div class="combobox-field">
        <input
          id={`${id}-input`}
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown && active >= 0 ? `${id}-option-${active}` : undefined}
          aria-describedby={`${id}-status`}
          aria-invalid={props.invalid || undefined}
          placeholder={props.placeholder}
          value={text}
          onInput={(event) => {
            setOpen(true);
            setPicked(null);
            props.onText(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        {props.end}
      </div>
      <div id={`${id}-list`} class="suggestions" role="listbox" aria-label={props.label} hidden={!shown}>
        {options.map((option, index) => (
          // pressing the mouse must not take the focus from the field, whose blur closes the list
          <div
            key={props.keyOf(option)}
            id={`${id}-option-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            onKeyDown={onKeyDown}
          >
            {props.render(option)}
          </div>
        ))}
      </div>
      <output id={`${id}-status`} class="combobox-status">
        {props.status}
      </output>
    </div>
  );
}
