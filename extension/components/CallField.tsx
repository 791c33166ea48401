import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Found } from '../../shared/calls/read-call';
import { FieldNote } from './FieldNote';

export interface CallFieldProps {
  label: string;
  wide?: boolean;
  /** What the text told; null when it did not, absent when there is none to tell it. */
  found?: Found<unknown> | null;
  note?: string | null;
  children: (ids: { id: string; 'aria-describedby': string }) => ComponentChildren;
}

/** A labelled field with, below it, where its value comes from; the field is called by its label alone and described by the rest. */
export function CallField({ label, wide = false, found, note, children }: CallFieldProps) {
  const id = useId();
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-note` })}
      <div id={`${id}-note`}>
        {found !== undefined && <FieldNote found={found} />}
        {note && <span class="field-note">{note}</span>}
      </div>
    </div>
  );
}
