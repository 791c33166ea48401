import type { IndexDocument, IndexHit, IndexQuery } from '../../../shared/index/port';

/** The plainest search there can be: every document is scored anew for every query. Terms are the words between spaces. */
export class NaiveIndex {
  readonly documents = new Map<string, IndexDocument>();
  readonly vectors = new Map<string, Int8Array[]>();

  upsert(document: IndexDocument): void {
    this.documents.set(document.id, document);
    this.vectors.delete(document.id);
  }

  remove(id: string): void {
    this.documents.delete(id);
    this.vectors.delete(id);
  }

  documentFrequency(term: string): number {
    return [...this.documents.values()].filter(document => weightOf(document, term) > 0).length;
  }

  search(query: Omit<IndexQuery, 'allow'>, allowed: (id: string) => boolean): IndexHit[] {
    const vector = query.vector?.some(value => Math.abs(value) > 0.001) ? query.vector : undefined;
    const hits = [...this.documents.values()]
      .filter(document => allowed(document.id))
      .map(document => this.#score(document, query.terms, vector));
    const lexical = hits.filter(hit => hit.lexical > 0).sort((a, b) => b.lexical - a.lexical || byId(a, b));
    const near = hits.filter(hit => hit.cosine !== null).sort((a, b) => (b.cosine ?? 0) - (a.cosine ?? 0) || byId(a, b));
    return [...new Set([...lexical.slice(0, query.limit), ...near.slice(0, query.limit)])].sort(
      (a, b) => b.lexical - a.lexical || (b.cosine ?? -2) - (a.cosine ?? -2) || byId(a, b),
    );
  }

  #score(document: IndexDocument, terms: IndexQuery['terms'], vector: Float32Array | undefined): IndexHit {
    const passageCosines = vector ? (this.vectors.get(document.id) ?? []).map(passage => cosine(passage, vector)) : [];
    const best = passageCosines.length === 0 ? null : Math.max(...passageCosines);
    return {
      id: document.id,
      lexical: this.#bm25(document, terms),
      cosine: best,
      passage: best === null ? 0 : passageCosines.indexOf(best),
      passageCosines,
    };
  }

  #bm25(document: IndexDocument, terms: IndexQuery['terms']): number {
    const all = [...this.documents.values()];
    const average = all.reduce((sum, other) => sum + lengthOf(other), 0) / all.length;
    let score = 0;
    for (const term of new Set(terms.map(each => each.term))) {
      const weight = terms.filter(each => each.term === term).reduce((sum, each) => sum + each.weight, 0);
      const frequency = weightOf(document, term);
      if (frequency === 0 || weight <= 0) continue;
      const n = this.documentFrequency(term);
      const idf = Math.log(1 + (all.length - n + 0.5) / (n + 0.5));
      // Rounded at the same places as in the engine, so that the answers can be compared to the last bit.
      score += (weight * idf * (1.2 + 1) * frequency) / (frequency + 1.2 * (1 - 0.75) + ((1.2 * 0.75) / average) * lengthOf(document));
    }
    return score;
  }
}

/** Words between single spaces, as terms. */
export function spaced(text: string): { term: string }[] {
  return text.split(' ').filter(word => word !== '').map(term => ({ term }));
}

function weightOf({ fields }: IndexDocument, term: string): number {
  const count = (text: string) => spaced(text).filter(each => each.term === term).length;
  return 2 * count(fields.title) + 1.5 * count(fields.problem) + count(fields.body);
}

function lengthOf({ fields }: IndexDocument): number {
  return 4 * spaced(fields.title).length + 3 * spaced(fields.problem).length + 2 * spaced(fields.body).length;
}

function cosine(passage: Int8Array, vector: Float32Array): number {
  const query = Array.from(vector, value => Math.max(-127, Math.min(127, Math.round((value * 127) / 0.16))));
  const dot = query.reduce((sum, value, i) => sum + value * (passage[i] ?? 0), 0);
  const length = (values: Iterable<number>) => Math.sqrt([...values].reduce((sum, value) => sum + value * value, 0));
  return length(passage) === 0 ? 0 : dot * (1 / length(query)) * (1 / length(passage));
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
