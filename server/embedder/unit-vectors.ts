/** Vectors brought to unit length, or why they are of no use: another number than was asked for, another length, or a value that is no number. Zero vectors stay. */
export function unitVectors(vectors: readonly ArrayLike<number>[], expected: { count: number; dimensions: number | null }): Float32Array[] | { reason: string } {
  const dimensions = expected.dimensions ?? vectors[0]?.length ?? 0;
  if (vectors.length !== expected.count) return { reason: `gave ${vectors.length} vectors for ${expected.count} texts` };
  if (dimensions === 0) return { reason: 'gave an empty vector' };
  const units: Float32Array[] = [];
  for (const vector of vectors) {
    if (vector.length !== dimensions) return { reason: `gave a vector of ${vector.length} dimensions where ${dimensions} were expected` };
    const values = Float32Array.from(vector);
    const length = Math.hypot(...values);
    if (!Number.isFinite(length)) return { reason: 'gave a vector with values that are no numbers' };
    units.push(length === 0 ? values : values.map((value) => value / length));
  }
  return units;
}
