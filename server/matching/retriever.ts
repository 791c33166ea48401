import type { Direction, MatchFilters } from '../../shared/contract/match';
import type { EntryRecord } from '../../shared/contract/records';
import { themeOf, type SubthemeId } from '../../shared/framework/subthemes';
import type { ThemeId } from '../../shared/framework/themes';
import { rescaled } from '../../shared/index/cosine-range';
import type { IndexHit } from '../../shared/index/port';
import { agreementOf } from '../../shared/matching/agreement';
import { needOf } from '../../shared/matching/need';
import { relevances, type Signals } from '../../shared/matching/relevance';
import type { WeightedTerm } from '../../shared/understanding/query-terms';
import type { TopicEvidence } from '../../shared/understanding/topics';
import { USE_LITE } from '../embedder/use-lite-model';
import type { Store, StoredEntry } from '../store/port';
import type { Catalogue, DocumentKind } from './catalogue';

/** What is searched for: weighted terms, a vector when there is one, and what the problem is about. */
export interface Search {
  terms: readonly WeightedTerm[];
  vector: Float32Array | null;
  /** The problem's sub-themes with their strengths in 0..1. */
  subthemes: ReadonlyMap<SubthemeId, number>;
  /** What the problem's words are evidence for, or what the officer chose. */
  topics: TopicEvidence;
  /** Only entries on one of these themes. */
  themes?: readonly ThemeId[];
  kinds?: MatchFilters['kinds'];
  direction: Direction;
}

/** A retrieved entry with its relevance in 0..1 and the signals it was fused from. */
export interface Retrieved {
  stored: StoredEntry;
  relevance: number;
  signals: Signals;
}

/** So many documents are taken from each side, words and vectors, before they are fused. */
const RETRIEVED = 200;

/** Finds entries for a problem by words and by vectors, and fuses the two; best first, ties by id. */
export class Retriever {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly store: Store,
  ) {}

  async entries(search: Search): Promise<Retrieved[]> {
    const hits = this.#entryHits(search);
    const { topics } = this.catalogue;
    const stored = new Map((await this.store.entries(hits.map(({ id }) => id))).map((entry) => [entry.record.id, entry]));
    const found = hits.flatMap((hit) => {
      const entry = stored.get(hit.id);
      const chosen = entry && (!search.themes || this.#isOn(entry.record, search.themes)) && (search.direction === 'answers' || needOf(entry.record) !== null);
      return entry && chosen ? [{ stored: entry, signals: { lexical: hit.lexical, cosine: hit.cosine, agreement: agreementOf(topics.of(hit.id), search.topics, topics.rarity) } }] : [];
    });
    const relevance = relevances(found.map(({ signals }) => signals));
    return found.map((entry, at) => ({ ...entry, relevance: relevance[at] ?? 0 })).sort((a, b) => b.relevance - a.relevance || (a.stored.record.id < b.stored.record.id ? -1 : 1));
  }

  /** Schemes whose text answers the problem, by id. */
  schemes(search: Search): Map<string, IndexHit> {
    return new Map(this.#hits(search, (kind) => kind === 'scheme').map((hit) => [hit.id, hit]));
  }

  /** Whether an entry is on one of these themes: as it was recorded, or, where no theme was, as its words tell. */
  #isOn({ id, themes: recorded = [] }: EntryRecord, themes: readonly ThemeId[]): boolean {
    const own = recorded.length > 0 ? recorded : this.catalogue.topics.subthemesOf(id).map(themeOf);
    return own.some((theme) => themes.includes(theme));
  }

  /** Where needs are looked for, those that say so are searched apart: there may be few, and answers resemble an offer more. */
  #entryHits(search: Search): IndexHit[] {
    const wanted = (kind: DocumentKind) => kind !== 'scheme' && (!search.kinds || search.kinds.includes(kind));
    if (search.direction === 'answers') return this.#hits(search, wanted);
    return [...this.#hits(search, (kind) => kind === 'need' && wanted(kind)), ...this.#hits(search, (kind) => kind !== 'need' && kind !== 'offer' && wanted(kind))];
  }

  #hits({ terms, vector }: Search, allowed: (kind: DocumentKind) => boolean): IndexHit[] {
    const hits = this.catalogue.index.search({ terms: [...terms], vector: vector ?? undefined, limit: RETRIEVED, allow: this.catalogue.ofKinds(allowed) });
    // The limits of the ranking were found for the model that comes with Jumelles.
    return hits.map((hit) => (hit.cosine === null ? hit : { ...hit, cosine: rescaled(hit.cosine, this.catalogue.cosines, USE_LITE.facts) }));
  }
}
