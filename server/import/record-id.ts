import { contentHash, cut } from './apply-map';
import { withoutEntities } from './html-entities';

const LONGEST = 100;

/** A record's id from a source's own key: the key where it is made of id characters and short enough, else its beginning and a hash of it. */
export function recordId(prefix: string, key: string): string {
  const plain = key.replace(/[^\w.:-]+/g, '-').replace(/^-+|-+$/g, '');
  return plain === key && key.length <= LONGEST ? `${prefix}-${key}` : `${prefix}-${plain.slice(0, 80)}-${contentHash([key]).slice(0, 8)}`;
}

/** A title of at most 300 characters. */
export function titleOf(text: string): string {
  return cut(withoutEntities(text).replace(/\s+/g, ' ').trim(), 300);
}

/** A text of at most 20,000 characters, without the runs of blanks that web forms leave. */
export function textOf(text: string): string {
  return cut(withoutEntities(text).replace(/[^\S\n]+/g, ' ').replace(/ ?\n\s*/g, '\n').trim(), 20_000);
}
