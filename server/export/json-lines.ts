import type { Store } from '../store/port';

const PART_CHARACTERS = 64_000;

/** Every record as JSON Lines, in parts of some 64 KB; an import of it changes nothing. */
export async function* exportJsonLines(store: Pick<Store, 'allRecords'>): AsyncIterable<string> {
  let part = '';
  for await (const record of store.allRecords()) {
    part += `${JSON.stringify(record)}\n`;
    if (part.length >= PART_CHARACTERS) {
      yield part;
      part = '';
    }
  }
  if (part !== '') yield part;
}
