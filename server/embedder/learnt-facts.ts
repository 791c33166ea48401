import type { ModelFacts } from './port';

/** What is known of a model: learnt when it is first asked for, once at a time; a failure is not remembered. */
export class LearntFacts {
  #learning: Promise<ModelFacts> | null = null;

  constructor(
    private readonly learn: () => Promise<ModelFacts>,
    private known: ModelFacts | null = null,
  ) {}

  get now(): ModelFacts | null {
    return this.known;
  }

  async get(): Promise<ModelFacts> {
    if (this.known) return this.known;
    this.#learning ??= this.learn().finally(() => {
      this.#learning = null;
    });
    this.known = await this.#learning;
    return this.known;
  }
}
