/** How many 32-bit words the sign bits of a vector take. */
export function signWords(dimensions: number): number {
  return Math.ceil(dimensions / 32);
}

/** Writes one bit a dimension, set where the value is above 0, from `offset` on. */
export function writeSigns(vector: Int8Array, signs: Uint32Array, offset: number): void {
  const words = signWords(vector.length);
  for (let word = 0; word < words; word++) {
    let bits = 0;
    const end = Math.min(32, vector.length - word * 32);
    for (let bit = 0; bit < end; bit++) if (vector[word * 32 + bit]! > 0) bits |= 1 << bit;
    signs[offset + word] = bits;
  }
}

/**
 * The smallest distance within which at least `wanted` of the first `count` rows lie.
 * Everything at that distance is in, so the choice never depends on the order of the rows. `distances` are by row.
 */
export function cutDistance(distances: Int32Array, rows: Uint32Array, count: number, bits: number, wanted: number): number {
  const histogram = new Uint32Array(bits + 1);
  for (let i = 0; i < count; i++) histogram[distances[rows[i]!]!]!++;
  let within = 0;
  for (let distance = 0; distance <= bits; distance++) {
    within += histogram[distance]!;
    if (within >= wanted) return distance;
  }
  return bits;
}
