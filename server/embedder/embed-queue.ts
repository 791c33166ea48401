import { batchLength } from './batches';

/** One text that waits for its vector. */
export interface Waiting {
  text: string;
  resolve(vector: Float32Array): void;
  reject(error: Error): void;
}

/** Texts that wait for the model: urgent ones first, each kind in the order it came. */
export class EmbedQueue {
  #urgent: Waiting[] = [];
  #patient: Waiting[] = [];

  get size(): number {
    return this.#urgent.length + this.#patient.length;
  }

  add(items: readonly Waiting[], urgent: boolean): void {
    const queue = urgent ? this.#urgent : this.#patient;
    for (const item of items) queue.push(item);
  }

  /** Takes out the next batch: never urgent and other texts together. */
  next(): Waiting[] {
    const queue = this.#urgent.length > 0 ? this.#urgent : this.#patient;
    return queue.splice(0, batchLength(queue, 0, item => item.text.length));
  }

  /** Takes everything out. */
  drain(): Waiting[] {
    const all = [...this.#urgent, ...this.#patient];
    this.#urgent = [];
    this.#patient = [];
    return all;
  }
}
