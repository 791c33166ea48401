import type { Times } from '../performance/timing';

const ROUNDS = 3;

/** Median and 99th hundredth, in milliseconds, of the least time each query takes in three rounds: what the work itself costs on a machine that has other work too. `round` makes the call anew for each round. */
export async function leastTimes<T>(queries: readonly T[], round: () => (query: T) => unknown): Promise<Times> {
  const least = queries.map(() => Number.POSITIVE_INFINITY);
  for (let at = 0; at < ROUNDS; at += 1) {
    const call = round();
    for (const [number, query] of queries.entries()) {
      const began = performance.now();
      await call(query);
      least[number] = Math.min(least[number] ?? Number.POSITIVE_INFINITY, performance.now() - began);
    }
  }
  const sorted = least.toSorted((a, b) => a - b);
  const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { p50: share(0.5), p99: share(0.99) };
}
