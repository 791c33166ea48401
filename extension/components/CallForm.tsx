import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readCall } from '../../shared/calls/read-call';
import type { CallDraft, Found } from '../../shared/calls/read-call';
import { dayIn } from '../../shared/components/deadline';
import { Notice } from '../../shared/components/Notice';
import type { SchemeRecord } from '../../shared/contract/records';
import { callMessages } from '../call-messages';
import { callId, evidenceKept, evidenceOf, fieldsOf, fieldsOfRecord, problemsOf, recordOf } from '../services/call-form';
import type { CallFields, FieldProblem } from '../services/call-form';
import { CallField } from './CallField';
import { CutoffFields } from './CutoffFields';
import { CurrencyChoice } from './CurrencyChoice';

const { form: words } = callMessages;

/** What the form starts from: the text of a page, or a call that was saved before. */
export type CallSource = { text: string; title: string; url?: string } | { record: SchemeRecord };

/** A call's fields, filled from the selected text and each marked as found or empty; nothing is kept before it is saved. */
export function CallForm({ source, onSave, onClose }: { source: CallSource; onSave: (record: SchemeRecord) => void; onClose: () => void }) {
  const draft = useMemo(() => ('record' in source ? null : readCall(source.text)), [source]);
  const [fields, setFields] = useState<CallFields>(() => ('record' in source ? fieldsOfRecord(source.record) : fieldsOf(draft ?? readCall(source.text), { title: source.title, ...(source.url && { url: source.url }) })));
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const set = <K extends keyof CallFields>(name: K, value: CallFields[K]) => setFields((now) => ({ ...now, [name]: value }));

  function save(event: Event) {
    event.preventDefault();
    const wrong = problemsOf(fields);
    setProblems(wrong);
    if (wrong.length > 0) return heading.current?.focus(); // what is wrong stands below the heading, out of sight from the button
    onSave(recordFrom(source, draft, fields));
  }

  const text = (name: 'title' | 'min' | 'max' | 'share' | 'url' | 'contact', found?: Found<unknown> | null, inputMode?: 'decimal' | 'url' | 'email') => (
    <CallField label={name === 'title' ? words.name : words[name]} wide={name === 'title' || name === 'url'} {...(draft && found !== undefined && { found })}>
      {(ids) => <input {...ids} type="text" autocomplete="off" inputMode={inputMode} value={fields[name]} onInput={(event) => set(name, event.currentTarget.value)} />}
    </CallField>
  );

  return (
    <form class="call-form" aria-labelledby="call-form" onSubmit={save} noValidate>
      <h2 id="call-form" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {draft && <p class="quiet">{words.intro}</p>}
      {problems.length > 0 && (
        <Notice title={words.wrong} tone="warning" icon="warning" urgent>
          {problems.map((problem) => (
            <p key={JSON.stringify(problem)}>{problem.id === 'amount' ? words.problems.amount(problem.text) : words.problems[problem.id]}</p>
          ))}
        </Notice>
      )}
      <div class="fields">
        {text('title')}
        <CutoffFields cutoffs={fields.cutoffs} found={draft?.cutoffs ?? null} onChange={(cutoffs) => set('cutoffs', cutoffs)} />
        <CallField label={words.opens} wide {...(draft && { found: draft.opens })}>
          {(ids) => <input {...ids} type="date" value={fields.opens} onInput={(event) => set('opens', event.currentTarget.value)} />}
        </CallField>
        {text('min', draft?.min, 'decimal')}
        {text('max', draft?.max, 'decimal')}
        <CurrencyChoice class="field" label={words.currency} value={fields.currency} onChoose={(currency) => set('currency', currency)} optional />
        {text('share', draft?.share, 'decimal')}
        {text('url', undefined, 'url')}
        {text('contact', draft ? draft.emails.map((value) => ({ value, quote: value }))[0] ?? null : undefined, 'email')}
        <CallField label={words.note} wide note={draft?.budget ? words.budget(draft.budget.value) : null}>
          {(ids) => <textarea {...ids} rows={2} maxLength={5_000} value={fields.note} onInput={(event) => set('note', event.currentTarget.value)} />}
        </CallField>
      </div>
      <p class="form-actions">
        <button type="submit" class="button primary">
          {words.save}
        </button>{' '}
        <button type="button" class="button" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

function recordFrom(source: CallSource, draft: CallDraft | null, fields: CallFields): SchemeRecord {
  const today = dayIn(Date.now());
  if ('record' in source) {
    const { id, text, source: page } = source.record;
    return recordOf(id, fields, { text, pageTitle: page?.title ?? '', evidence: evidenceKept(source.record, fields) }, today);
  }
  return recordOf(callId(fields.title, fields.url), fields, { text: source.text, pageTitle: source.title, evidence: draft ? evidenceOf(draft, fields) : {} }, today);
}
