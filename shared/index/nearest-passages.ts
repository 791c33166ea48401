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
  /** So many first values of `#rows` name the row they stand at. */
  #inOrder = 0;
  #near = new Uint32Array(0);
  #results = new Int32Array(0);

  constructor(
    private readonly vectors: PassageVectors,
    private readonly policy: NearestPolicy,
  ) {}

  /** Calls back with the document and the cosine of every passage compared. */
  each(query: VectorQuery, allow: DocumentSet | null, visit: (document: number, cosine: number) => void): void {
    const { owners, int8 } = this.vectors;
    this.#makeRoom(this.vectors.rows);
    const allowed = this.#allowedRows(allow);
    const chosen = allowed > this.policy.exactUpTo;
    const count = chosen ? this.#nearBySigns(query, allowed) : allowed;
    const compared = chosen ? this.#near : this.#rows;
    int8.dots(compared, count, query.values, this.#results);
    for (let i = 0; i < count; i++) {
      const row = compared[i]!;
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
    if (allow === null && this.vectors.count === rows) return this.#allRows(rows);
    this.#inOrder = 0;
    let count = 0;
    for (let row = 0; row < rows; row++) {
      const document = owners[row]!;
      if (document >= 0 && (allow === null || allow.has(document))) this.#rows[count++] = row;
    }
    return count;
  }

  #allRows(rows: number): number {
    for (; this.#inOrder < rows; this.#inOrder++) this.#rows[this.#inOrder] = this.#inOrder;
    return rows;
  }

  /** Puts the rows whose signs are nearest in `#near`, and gives their number. Every row is looked at, allowed or not: memory is read faster in one go. */
  #nearBySigns(query: VectorQuery, count: number): number {
    const { signs, words, dimensions } = this.vectors;
    const querySigns = new Uint32Array(words);
    writeSigns(query.values, querySigns, 0);
    signs.distances(this.vectors.rows, querySigns, this.#results);
    const cut = cutDistance(this.#results, this.#rows, count, dimensions, this.policy.candidates);
    let near = 0;
    for (let i = 0; i < count; i++) if (this.#results[this.#rows[i]!]! <= cut) this.#near[near++] = this.#rows[i]!;
    return near;
  }

  #makeRoom(rows: number): void {
    if (rows <= this.#rows.length) return;
    const room = Math.max(rows, this.#rows.length * 2);
    this.#rows = new Uint32Array(room);
    this.#near = new Uint32Array(room);
    this.#inOrder = 0;
    this.#results = new Int32Array(room);
  }
}
