import type { DocumentSet } from './document-set';
import { int8Length, toInt8 } from './int8-vector';
import type { PassageVectors } from './passage-vectors';
import { cutDistance, writeSigns } from './sign-bits';

/** Up to how many passages every one is compared; beyond, sign bits choose `candidates` of them first. */
export interface NearestPolicy {
  exactUpTo: number;
  candidates: number;
}

/** A query ready to be compared. */
export interface VectorQuery {
  values: Int8Array;
  inverseLength: number;
}

/** The query as int8 at the scale of the passages, or null for a zero vector, which is near to nothing. */
export function vectorQuery(vector: Float32Array, scale: number): VectorQuery | null {
  const values = toInt8(vector, scale);
  const length = int8Length(values);
  return length > 0 ? { values, inverseLength: 1 / length } : null;
}

/** Finds near passages among those of allowed documents; keeps its working memory between queries. */
export class NearestPassages {
  #rows = new Uint32Array(0);
  #results = new Int32Array(0);

  constructor(
    private readonly vectors: PassageVectors,
    private readonly policy: NearestPolicy,
  ) {}

  /** Calls back with the document and the cosine of every passage compared. */
  each(query: VectorQuery, allow: DocumentSet | null, visit: (document: number, cosine: number) => void): void {
    const { owners, int8 } = this.vectors;
    this.#makeRoom(this.vectors.rows);
    let count = this.#allowedRows(allow);
    if (count > this.policy.exactUpTo) count = this.#nearBySigns(query, count);
    int8.dots(this.#rows, count, query.values, this.#results);
    for (let i = 0; i < count; i++) {
      const row = this.#rows[i]!;
      visit(owners[row]!, this.#cosine(i, row, query));
    }
  }

  /** The cosines of all passages of one document, or null when it has no vectors. */
  ofDocument(query: VectorQuery, document: number): number[] | null {
    const rows = this.vectors.rowsOf(document);
    if (!rows || rows.length === 0) return null;
    this.#makeRoom(rows.length);
    this.vectors.int8.dots(rows, rows.length, query.values, this.#results);
    return Array.from(rows, (row, i) => this.#cosine(i, row, query));
  }

  #cosine(i: number, row: number, query: VectorQuery): number {
    return this.#results[i]! * query.inverseLength * this.vectors.inverseLengthOf(row);
  }

  #allowedRows(allow: DocumentSet | null): number {
    const { owners, rows } = this.vectors;
    let count = 0;
    for (let row = 0; row < rows; row++) {
      const document = owners[row]!;
      if (document >= 0 && (allow === null || allow.has(document))) this.#rows[count++] = row;
    }
    return count;
  }

  #nearBySigns(query: VectorQuery, count: number): number {
    const { signs, words, dimensions } = this.vectors;
    const querySigns = new Uint32Array(words);
    writeSigns(query.values, querySigns, 0);
    signs.distances(this.#rows, count, querySigns, this.#results);
    const cut = cutDistance(this.#results, count, dimensions, this.policy.candidates);
    let near = 0;
    for (let i = 0; i < count; i++) if (this.#results[i]! <= cut) this.#rows[near++] = this.#rows[i]!;
    return near;
  }

  #makeRoom(rows: number): void {
    if (rows <= this.#rows.length) return;
    const room = Math.max(rows, this.#rows.length * 2);
    this.#rows = new Uint32Array(room);
    this.#results = new Int32Array(room);
  }
}
