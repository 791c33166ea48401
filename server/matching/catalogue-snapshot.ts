import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { SUBTHEME_IDS } from '../../shared/framework/subthemes';
import { jsonBytes } from '../../shared/index/image';
import type { SearchIndex } from '../../shared/index/port';
import type { TopicEvidence } from '../../shared/understanding/topics';
import type { Store } from '../store/port';
import { openSnapshot, writeSnapshot } from '../store/snapshot-file';
import type { DocumentKind } from './catalogue';

/** Where the snapshot lies, and what of the program and its data makes texts into index entries. */
export interface SnapshotPlace {
  file: string;
  program: string;
}

/** What the catalogue knows of each text beside the index. */
export interface Known {
  kind: DocumentKind;
  topics: TopicEvidence;
}

/** A snapshot that was read: the index has been filled, up to this revision. */
export interface Restored {
  revision: number;
  known: Map<string, Known>;
}

/** The database notes which snapshot is its own, so that a copy from elsewhere, or a database set back, is noticed. */
const SNAPSHOT_KEY = 'index-snapshot';
const KINDS = ['need', 'practice', 'case', 'offer', 'scheme'] as const satisfies readonly DocumentKind[];

const count = z.int().nonnegative();
const header = z.object({
  id: z.string(),
  texts: z.string(),
  revision: count,
  knownBytes: count,
  index: z.object({
    idsBytes: count,
    numbers: count,
    scale: z.number(),
    lexical: z.object({
      numbers: count,
      termsBytes: count,
      nextId: count,
      segments: z.array(z.object({ id: count, lists: count, postings: count, averageLength: z.number(), size: count, gone: count })),
    }),
    vectors: z.object({ dimensions: count, rows: count }),
  }),
});
const knownTexts = z.array(z.tuple([z.string(), z.enum(KINDS), z.array(z.tuple([z.enum(SUBTHEME_IDS), z.number()]))]));

/** Keeps the index and what is known of its texts beside the database. `texts` names all that the texts were read with. */
export async function saveSnapshot(place: SnapshotPlace, texts: string, index: SearchIndex, { revision, known }: Restored, store: Store): Promise<void> {
  const image = index.image();
  const told = jsonBytes([...known].map(([textId, { kind, topics }]) => [textId, kind, [...topics]]));
  const id = randomUUID();
  const head: z.infer<typeof header> = { id, texts, revision, knownBytes: told.byteLength, index: image.header };
  await store.setMeta(SNAPSHOT_KEY, id); // first: whatever happens in between, an older file is then not taken for this one
  writeSnapshot(place.file, head, [told, ...image.arrays]);
}

/** Fills the index from the snapshot. Null when there is none; throws, with the reason, when it is not of this database and program or is damaged; the index must then be rebuilt. */
export async function restoreSnapshot(place: SnapshotPlace, texts: string, index: SearchIndex, store: Store): Promise<Restored | null> {
  const file = openSnapshot(place.file);
  if (!file) return null;
  try {
    const parsed = header.safeParse(file.header);
    if (!parsed.success) throw new Error('its header is of another form');
    const { id, texts: readWith, revision, knownBytes, index: indexHeader } = parsed.data;
    if (readWith !== texts) throw new Error('it was made by another version of the program, the lexicon or the sentence model');
    if (id !== (await store.meta(SNAPSHOT_KEY)) || revision > (await store.revision())) throw new Error('it is of another database, or of another state of this one');
    const told = new Uint8Array(knownBytes);
    file.read(told);
    index.restore(indexHeader, (array) => file.read(array));
    const known = knownTexts.parse(JSON.parse(new TextDecoder().decode(told)));
    return { revision, known: new Map(known.map(([textId, kind, topics]) => [textId, { kind, topics: new Map(topics) }])) };
  } finally {
    file.close();
  }
}
