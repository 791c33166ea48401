/**
 * The scale between a unit vector's values and int8 for the encoder that comes with Jumelles. The largest value seen in 8,063 of its sentence vectors
 * of 512 dimensions is 0.156, so a scale of its own for each vector would gain nothing; larger values stop at 127. Other models have a scale of their own.
 */
export const INT8_SCALE = 127 / 0.16;

/** A float vector as int8 at a model's scale; values beyond 127 / scale stop at 127. */
export function toInt8(vector: Float32Array, scale = INT8_SCALE): Int8Array {
  const small = new Int8Array(vector.length);
  for (let i = 0; i < vector.length; i++) {
    small[i] = Math.max(-127, Math.min(127, Math.round(vector[i]! * scale)));
  }
  return small;
}

/** The float vector an int8 vector of that scale stands for; not of unit length to the last digit. */
export function fromInt8(vector: Int8Array, scale = INT8_SCALE): Float32Array {
  return Float32Array.from(vector, value => value / scale);
}

/** The Euclidean length of an int8 vector, in its own units. */
export function int8Length(vector: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i]! * vector[i]!;
  return Math.sqrt(sum);
}
