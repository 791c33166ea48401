/**
 * The fixed scale between a unit vector's values and int8. The largest value seen in 8,063 real sentence vectors of 512 dimensions is 0.156,
 * so a scale of its own for each vector would gain nothing; larger values stop at 127.
 */
export const INT8_SCALE = 127 / 0.16;

/** A float vector as int8; values beyond 0.16 stop at 127. */
export function toInt8(vector: Float32Array): Int8Array {
  const small = new Int8Array(vector.length);
  for (let i = 0; i < vector.length; i++) {
    small[i] = Math.max(-127, Math.min(127, Math.round(vector[i]! * INT8_SCALE)));
  }
  return small;
}

/** The float vector an int8 vector stands for; not of unit length to the last digit. */
export function fromInt8(vector: Int8Array): Float32Array {
  return Float32Array.from(vector, value => value / INT8_SCALE);
}

/** The Euclidean length of an int8 vector, in its own units. */
export function int8Length(vector: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i]! * vector[i]!;
  return Math.sqrt(sum);
}
