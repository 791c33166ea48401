import { grown } from './growing';
import type { Image, ReadInto, VectorsHeader } from './image';
import { int8Length } from './int8-vector';
import { signWords, writeSigns } from './sign-bits';
import type { Int8Rows, SignRows, VectorKernel } from './vector-kernel';

/**
 * The vectors of all passages in the kernel's rows: int8 values and sign bits, one row a passage.
 * Rows of removed documents are used again; no answer depends on the order of rows.
 */
export class PassageVectors {
  readonly int8: Int8Rows;
  readonly signs: SignRows;
  readonly words: number;
  /** By row: the document's number, or -1 for a free row. */
  owners = new Int32Array(0);
  #inverseLengths = new Float64Array(0);
  #rows = 0;
  readonly #rowsOf = new Map<number, Uint32Array>();
  readonly #free: number[] = [];

  constructor(
    readonly dimensions: number,
    kernel: VectorKernel,
  ) {
    this.words = signWords(dimensions);
    this.int8 = kernel.int8Rows(dimensions);
    this.signs = kernel.signRows(this.words);
  }

  /** Rows in use or free: every row lies below. */
  get rows(): number {
    return this.#rows;
  }

  /** Passages that have a vector. */
  get count(): number {
    return this.#rows - this.#free.length;
  }

  /** The rows of a document's passages, in their order. */
  rowsOf(document: number): Uint32Array | undefined {
    return this.#rowsOf.get(document);
  }

  /** 1 / length of a row's vector, 0 for a zero vector. */
  inverseLengthOf(row: number): number {
    return this.#inverseLengths[row]!;
  }

  /** Keeps one vector a passage, instead of those the document had. Throws when a vector is not of the index's dimensions. */
  set(document: number, vectors: readonly Int8Array[]): void {
    for (const [passage, vector] of vectors.entries()) {
      if (vector.length !== this.dimensions) {
        throw new Error(`The vector of passage ${passage} has ${vector.length} dimensions, the index ${this.dimensions}.`);
      }
    }
    this.remove(document);
    this.#rowsOf.set(document, Uint32Array.from(vectors, vector => this.#write(document, vector)));
  }

  remove(document: number): void {
    for (const row of this.#rowsOf.get(document) ?? []) {
      this.owners[row] = -1;
      this.#free.push(row);
    }
    this.#rowsOf.delete(document);
  }

  /** Everything, to be restored later. */
  image(): Image<VectorsHeader> {
    const passages = new Uint32Array(this.#rows);
    for (const rows of this.#rowsOf.values()) rows.forEach((row, passage) => (passages[row] = passage));
    const { dimensions, words } = this;
    const rows = this.#rows;
    return {
      header: { dimensions, rows },
      arrays: [this.owners.subarray(0, rows), passages, this.#inverseLengths.subarray(0, rows), this.int8.values.subarray(0, rows * dimensions), this.signs.signs.subarray(0, rows * words)],
    };
  }

  /** Fills empty vectors from an image of the same dimensions. */
  restore({ rows }: VectorsHeader, read: ReadInto): void {
    const passages = new Uint32Array(rows);
    this.owners = new Int32Array(rows);
    this.#inverseLengths = new Float64Array(rows);
    this.int8.makeRoom(rows);
    this.signs.makeRoom(rows);
    for (const array of [this.owners, passages, this.#inverseLengths, this.int8.values.subarray(0, rows * this.dimensions), this.signs.signs.subarray(0, rows * this.words)]) read(array);
    this.#rows = rows;
    const found = new Map<number, number[]>();
    for (let row = 0; row < rows; row++) {
      const document = this.owners[row]!;
      if (document < 0) {
        this.#free.push(row);
        continue;
      }
      const own = found.get(document) ?? [];
      own[passages[row]!] = row;
      found.set(document, own);
    }
    for (const [document, own] of found) this.#rowsOf.set(document, Uint32Array.from(own));
  }

  #write(document: number, vector: Int8Array): number {
    const row = this.#free.pop() ?? this.#rows++;
    this.int8.makeRoom(this.#rows);
    this.signs.makeRoom(this.#rows);
    this.owners = grown(this.owners, this.#rows);
    this.#inverseLengths = grown(this.#inverseLengths, this.#rows);
    this.int8.values.set(vector, row * this.dimensions);
    writeSigns(vector, this.signs.signs, row * this.words);
    this.owners[row] = document;
    const length = int8Length(vector);
    this.#inverseLengths[row] = length > 0 ? 1 / length : 0;
    return row;
  }
}
