import type { EntryRecord } from '../../shared/contract/records';
import type { SubthemeId } from '../../shared/framework/subthemes';
import { inverseDocumentFrequency } from '../../shared/index/bm25';
import type { Lexicon } from '../../shared/understanding/lexicon';
import { topicsOf, type TopicEvidence } from '../../shared/understanding/topics';
import { entryText } from './documents';

/** An entry is about a sub-theme from this evidence on; less is a word in passing. */
const ABOUT_FROM = 0.5;
const NONE: TopicEvidence = new Map();

/** What every entry is about, and how rare each sub-theme is among them. */
export class TopicTable {
  readonly #topics = new Map<string, TopicEvidence>();
  readonly #entriesAbout = new Map<SubthemeId, number>();

  constructor(private readonly lexicon: Lexicon) {}

  /** Reads an entry's sub-themes, anew when it was there. */
  put(entry: EntryRecord): void {
    this.set(entry.id, topicsOf(`${entry.title}. ${entryText(entry)}`, entry.lang, entry.subthemes ?? [], this.lexicon));
  }

  /** Notes what was read of an entry before. */
  set(id: string, topics: TopicEvidence): void {
    this.remove(id);
    this.#topics.set(id, topics);
    this.#count(topics, 1);
  }

  clear(): void {
    this.#topics.clear();
    this.#entriesAbout.clear();
  }

  remove(id: string): void {
    this.#count(this.of(id), -1);
    this.#topics.delete(id);
  }

  /** The evidence for each of an entry's sub-themes. */
  of(id: string): TopicEvidence {
    return this.#topics.get(id) ?? NONE;
  }

  /** The sub-themes an entry is about, rather than naming them in passing. */
  subthemesOf(id: string): SubthemeId[] {
    return [...this.of(id)].filter(([, evidence]) => evidence > ABOUT_FROM).map(([subtheme]) => subtheme);
  }

  /** How rare a sub-theme is among the entries, as BM25 weighs a word. */
  readonly rarity = (id: SubthemeId): number => inverseDocumentFrequency(this.#topics.size, this.#entriesAbout.get(id) ?? 0);

  #count(topics: TopicEvidence, by: 1 | -1): void {
    for (const [id, evidence] of topics) if (evidence > ABOUT_FROM) this.#entriesAbout.set(id, (this.#entriesAbout.get(id) ?? 0) + by);
  }
}
