/**
 * Remembers the terms of words. Full, it forgets the words that were not asked for since it was last half full, rather than all:
 * the words of a language are few that come often and many that come once.
 */
export class StemCache {
  #young = new Map<string, string | null>();
  #old = new Map<string, string | null>();

  constructor(private readonly half: number) {}

  /** The term kept for a word, null for a word that is no term, undefined when it is not known. */
  get(word: string): string | null | undefined {
    const young = this.#young.get(word);
    if (young !== undefined) return young;
    const old = this.#old.get(word);
    if (old !== undefined) this.set(word, old);
    return old;
  }

  set(word: string, term: string | null): void {
    if (this.#young.size >= this.half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(word, term);
  }
}
