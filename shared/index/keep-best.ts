/** Negative when `a` comes before `b`; never 0 for two different items, or the order is left open. */
export type Compare<T> = (a: T, b: T) => number;

/** Keeps the best `limit` of the items offered: a heap whose root is the worst one kept. */
export class KeepBest<T> {
  readonly #heap: T[] = [];

  constructor(
    private readonly limit: number,
    private readonly compare: Compare<T>,
  ) {}

  /** The worst item kept once there are `limit` of them: what cannot beat it need not be offered. */
  get threshold(): T | undefined {
    return this.#heap.length < this.limit ? undefined : this.#heap[0];
  }

  offer(item: T): void {
    if (this.limit <= 0) return;
    const heap = this.#heap;
    if (heap.length < this.limit) {
      heap.push(item);
      this.#rise(heap.length - 1);
    } else if (this.compare(item, heap[0]!) < 0) {
      heap[0] = item;
      this.#sink(0);
    }
  }

  /** The items kept, best first. */
  sorted(): T[] {
    return [...this.#heap].sort(this.compare);
  }

  #rise(at: number): void {
    const heap = this.#heap;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.compare(heap[at]!, heap[parent]!) <= 0) return;
      swap(heap, at, parent);
      at = parent;
    }
  }

  #sink(at: number): void {
    const heap = this.#heap;
    for (;;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && this.compare(heap[child]!, heap[worst]!) > 0) worst = child;
      }
      if (worst === at) return;
      swap(heap, at, worst);
      at = worst;
    }
  }
}

function swap<T>(items: T[], a: number, b: number): void {
  const kept = items[a]!;
  items[a] = items[b]!;
  items[b] = kept;
}
