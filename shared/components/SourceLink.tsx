import type { Source } from '../contract/source';
import { dateInWords, hostOf } from './format';
import { Icon } from './Icon';
import { messages } from './messages';

export interface SourceLinkProps {
  source: Source | null | undefined;
  /** Shown instead of the source's own title. */
  title?: string;
  /** Adds publisher, licence and the day it was read. */
  full?: boolean;
}

/** A source as a link, with its box number and a plain word when it is only a copy. */
export function SourceLink({ source, title, full = false }: SourceLinkProps) {
  if (!source) return <span class="source">{title ? `${title} · ${messages.source.none}` : messages.source.none}</span>;
  const name = title ?? source.title;
  const facts = [
    source.box && messages.source.box(source.box),
    full && title && source.title,
    full ? source.publisher : source.url && hostOf(source.url).replace(/^www\./, ''),
    full && source.licence && messages.source.licence(source.licence),
    full && source.retrieved && messages.source.read(dateInWords(source.retrieved)),
  ].filter(Boolean);
  return (
    <span class="source">
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {name}
          <Icon name="external" />
          <span class="visually-hidden"> {messages.source.newTab}</span>
        </a>
      ) : (
        <cite>{name}</cite>
      )}
      {facts.length > 0 && ` · ${facts.join(' · ')}`}
      {source.secondary && ' '}
      {source.secondary && <span class="secondary">{messages.source.secondary}</span>}
    </span>
  );
}
