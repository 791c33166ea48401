/**
 * The two loops that cost time. All results are whole numbers, so another kernel (WebAssembly) can and must give the same ones.
 * `rows` names the rows to look at, `count` how many of them; result i belongs to `rows[i]`.
 */
export interface VectorKernel {
  /** Dot products of int8 rows (`dimensions` values each, one behind the other) with the query. */
  dots(values: Int8Array, dimensions: number, rows: Uint32Array, count: number, query: Int8Array, out: Int32Array): void;
  /** In how many of the `words * 32` sign bits rows differ from the query. */
  distances(signs: Uint32Array, words: number, rows: Uint32Array, count: number, query: Uint32Array, out: Int32Array): void;
}

/** The kernel in plain JavaScript: about 0.65 microseconds a row of 512 dimensions. */
export const javascriptKernel: VectorKernel = {
  dots(values, dimensions, rows, count, query, out) {
    const whole = dimensions - (dimensions % 4);
    for (let i = 0; i < count; i++) {
      const start = rows[i]! * dimensions;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let k = 0, at = start; k < whole; k += 4, at += 4) {
        a = (a + values[at]! * query[k]!) | 0;
        b = (b + values[at + 1]! * query[k + 1]!) | 0;
        c = (c + values[at + 2]! * query[k + 2]!) | 0;
        d = (d + values[at + 3]! * query[k + 3]!) | 0;
      }
      for (let k = whole; k < dimensions; k++) a = (a + values[start + k]! * query[k]!) | 0;
      out[i] = (a + b + c + d) | 0;
    }
  },
  distances(signs, words, rows, count, query, out) {
    for (let i = 0; i < count; i++) {
      const start = rows[i]! * words;
      let bits = 0;
      for (let k = 0; k < words; k++) {
        let x = signs[start + k]! ^ query[k]!;
        x -= (x >>> 1) & 0x55555555;
        x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
        x = (x + (x >>> 4)) & 0x0f0f0f0f;
        bits += Math.imul(x, 0x01010101) >>> 24;
      }
      out[i] = bits;
    }
  },
};
