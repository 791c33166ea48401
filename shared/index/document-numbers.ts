/** Gives every id a small number, kept while the id is in use and handed on afterwards, so that arrays stay dense. */
export class DocumentNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #ids: (string | undefined)[] = [];
  readonly #free: number[] = [];

  get size(): number {
    return this.#numbers.size;
  }

  /** One more than the highest number ever in use. */
  get end(): number {
    return this.#ids.length;
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  idOf(number: number): string {
    const id = this.#ids[number];
    if (id === undefined) throw new Error(`No document has the number ${number}.`);
    return id;
  }

  /** The number of an id that is not in use yet. */
  take(id: string): number {
    const number = this.#free.pop() ?? this.#ids.length;
    this.#numbers.set(id, number);
    this.#ids[number] = id;
    return number;
  }

  release(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#numbers.delete(id);
    this.#ids[number] = undefined;
    this.#free.push(number);
  }

  /** The ids by number, null for numbers that are free. */
  list(): (string | null)[] {
    return Array.from(this.#ids, (id) => id ?? null);
  }

  /** Numbers as they were listed. */
  static of(ids: readonly (string | null)[]): DocumentNumbers {
    const numbers = new DocumentNumbers();
    ids.forEach((id, number) => {
      numbers.#ids[number] = id ?? undefined;
      if (id === null) numbers.#free.push(number);
      else numbers.#numbers.set(id, number);
    });
    return numbers;
  }
}
