/** The best cosine of each document seen in a query, by document number; valid until `clear`. */
export class DocumentCosines {
  #best = new Float64Array(0);
  #seen = new Uint32Array(0);
  #count = 0;

  /** Forgets the last query and makes room for documents numbered below `numbers`. */
  clear(numbers: number): void {
    if (this.#best.length < numbers) {
      this.#best = new Float64Array(numbers * 2).fill(UNSEEN);
      this.#seen = new Uint32Array(numbers * 2);
    } else {
      for (let i = 0; i < this.#count; i++) this.#best[this.#seen[i]!] = UNSEEN;
    }
    this.#count = 0;
  }

  note(document: number, cosine: number): void {
    const best = this.#best[document]!;
    if (best === UNSEEN) this.#seen[this.#count++] = document;
    if (cosine > best) this.#best[document] = cosine;
  }

  get documents(): Uint32Array {
    return this.#seen.subarray(0, this.#count);
  }

  get best(): Float64Array {
    return this.#best;
  }
}

// Below every cosine.
const UNSEEN = -2;
