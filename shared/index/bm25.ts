/** Okapi BM25 (Robertson and Zaragoza 2009) with the usual constants. */
export const K1 = 1.2;
export const B = 0.75;

/** How rare a term is: ln(1 + (N - n + 0.5) / (n + 0.5)), for n of N documents; never negative. */
export function inverseDocumentFrequency(documents: number, frequency: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/** The two numbers by which a document's length becomes its divisor: `base + perLength * length` = k1 (1 - b + b length / average). */
export function lengthNorm(averageLength: number): { base: number; perLength: number } {
  return { base: K1 * (1 - B), perLength: averageLength > 0 ? (K1 * B) / averageLength : 0 };
}
