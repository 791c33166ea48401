import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { messages } from '../messages';
import type { Desk } from '../services/desk';
import { needTitle } from '../services/need';
import { STAGES } from '../services/shortlist-item';
import { citiesByNeed, SORTS, tagsInUse } from '../services/shortlist-search';
import type { ShortlistQuery } from '../services/shortlist-search';

const { shortlist: words } = messages;

const TYPING_PAUSE_MS = 120;

/** What of the shortlist is shown: a need, words, stage, tag, and the order. */
export function ShortlistTools({ desk, query, onQuery }: { desk: Desk; query: ShortlistQuery; onQuery: (query: ShortlistQuery) => void }) {
  const tags = useMemo(() => tagsInUse(desk.items.values()), [desk.items]);
  const needs = useMemo(() => needOptions(desk), [desk]);
  const [text, setText] = useState(query.text);
  const asked = useRef(query.text);
  useEffect(() => {
    if (query.text === asked.current) return; // what was typed since must not be overwritten by what was asked before
    asked.current = query.text;
    setText(query.text);
  }, [query.text]);
  useEffect(() => {
    // a letter shows at once, the list follows in a pause: drawing it anew takes longer than a key press
    const timer = setTimeout(() => {
      if (text === asked.current) return;
      asked.current = text;
      onQuery({ ...query, text });
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, query, onQuery]);
  const narrowed = [query.stage, query.tag].filter((value) => value !== null).length + (query.sort === 'newest' ? 0 : 1);
  return (
    <div class="shortlist-tools">
      <Choice label={words.need} value={query.need ?? ''} options={[['', words.allNeeds(desk.needs.size)], ...needs]} onChoose={(need) => onQuery({ ...query, need: need || null })} />
      <label>
        <span class="visually-hidden">{words.find}</span>
        <input type="search" class="wide" placeholder={words.findPlaceholder} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <details class="filters">
        <summary>
          {words.narrow} {narrowed > 0 && <span class="count">{narrowed}</span>}
        </summary>
        <Choice label={words.stage} value={query.stage ?? ''} options={[['', words.allStages], ...STAGES.map((stage): [string, string] => [stage, words.stages[stage]])]} onChoose={(value) => onQuery({ ...query, stage: STAGES.find((stage) => stage === value) ?? null })} />
        {tags.length > 0 && <Choice label={words.tag} value={query.tag ?? ''} options={[['', words.allTags], ...tags.map((tag): [string, string] => [tag, tag])]} onChoose={(tag) => onQuery({ ...query, tag: tag || null })} />}
        <Choice label={words.sort} value={query.sort} options={SORTS.map((sort): [string, string] => [sort, words.sorts[sort]])} onChoose={(value) => onQuery({ ...query, sort: SORTS.find((sort) => sort === value) ?? 'newest' })} />
      </details>
    </div>
  );
}

function Choice({ label, value, options, onChoose }: { label: string; value: string; options: [value: string, label: string][]; onChoose: (value: string) => void }) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function needOptions({ needs, items }: Desk): [string, string][] {
  const cities = citiesByNeed(items.values());
  return [...needs.values()].toSorted((a, b) => b.createdAt - a.createdAt).map((need) => [need.id, words.needOption(needTitle(need) || words.noWords, cities.get(need.id) ?? 0)]);
}
