/** Median and 99th hundredth of times in milliseconds. */
export interface Times {
  p50: number;
  p99: number;
}

/** How long a call takes, for each of the queries once after a warm-up of a tenth of them. */
export async function timed<T>(queries: readonly T[], call: (query: T) => unknown): Promise<Times> {
  for (const query of queries.slice(0, Math.ceil(queries.length / 10))) await call(query);
  const times: number[] = [];
  for (const query of queries) {
    const began = performance.now();
    await call(query);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Adds up how long calls take, without what the bench itself does in between. */
export class Stopwatch {
  #milliseconds = 0;
  /** The longest `run`, in milliseconds. */
  longest = 0;

  get seconds(): number {
    return this.#milliseconds / 1000;
  }

  run<T>(work: () => T): T {
    const began = performance.now();
    try {
      return work();
    } finally {
      const took = performance.now() - began;
      this.#milliseconds += took;
      this.longest = Math.max(this.longest, took);
    }
  }

  /** Takes the time of something that is done during `run` off again. */
  without<T>(work: () => T): T {
    const began = performance.now();
    try {
      return work();
    } finally {
      this.#milliseconds -= performance.now() - began;
    }
  }
}

/** Memory of the process in megabytes, JavaScript's and WebAssembly's, after a garbage collection where the process allows one. Not what the system says: it takes back late. */
export function memoryInUse(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** How many GB a second this machine copies in memory, reading and writing counted: what no scan can beat. */
export function memoryBandwidth(): number {
  const [from, to] = [Buffer.alloc(256 * 2 ** 20, 1), Buffer.alloc(256 * 2 ** 20)];
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const began = performance.now();
    from.copy(to);
    best = Math.max(best, (2 * from.length) / 1e6 / (performance.now() - began));
  }
  return best;
}
