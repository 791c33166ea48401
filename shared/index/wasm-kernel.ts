import { VECTOR_KERNEL } from './vector-kernel-bytes';
import type { Int8Rows, SignRows, VectorKernel } from './vector-kernel';

/** So many rows are handed over in one call. */
const BATCH = 16_384;
const PAGE = 65_536;
/** Working memory at the start: the numbers of a batch's rows, its results, and the query; the rows lie behind, so that they grow without being copied. */
const ROWS_AT = 0;
const OUT_AT = BATCH * 4;
const QUERY_AT = OUT_AT + BATCH * 4;
const MOST_QUERY_BYTES = PAGE;
const DATA_AT = QUERY_AT + MOST_QUERY_BYTES;
/** What WebAssembly can address, in pages of 64 KB. */
const MOST_PAGES = 65_536;

/** `rows` is where their numbers lie for `dots`, the first row's number for `distances`. */
type Loop = (data: number, width: number, rows: number, count: number, query: number, out: number) => void;

/** The kernel in WebAssembly with 128-bit instructions, the same results to the last bit; null where they are not to be had. */
export function wasmKernel(): VectorKernel | null {
  const bytes = Uint8Array.from(atob(VECTOR_KERNEL), (letter) => letter.charCodeAt(0));
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(bytes)) return null;
  const module = new WebAssembly.Module(bytes);
  return {
    int8Rows: (dimensions) => new WasmInt8Rows(new WasmRows(module, 'dots', dimensions, dimensions), dimensions),
    signRows: (words) => new WasmSignRows(new WasmRows(module, 'distances', words, words * 4), words),
  };
}

class WasmInt8Rows implements Int8Rows {
  values = new Int8Array(0);

  constructor(
    private readonly rows: WasmRows,
    private readonly dimensions: number,
  ) {}

  makeRoom(rows: number): void {
    if (this.rows.makeRoom(rows)) this.values = new Int8Array(this.rows.buffer, DATA_AT, this.rows.capacity * this.dimensions);
  }

  dots(rows: Uint32Array, count: number, query: Int8Array, out: Int32Array): void {
    this.rows.run(rows, count, query, out);
  }
}

class WasmSignRows implements SignRows {
  signs = new Uint32Array(0);

  constructor(
    private readonly rows: WasmRows,
    private readonly words: number,
  ) {}

  makeRoom(rows: number): void {
    if (this.rows.makeRoom(rows)) this.signs = new Uint32Array(this.rows.buffer, DATA_AT, this.rows.capacity * this.words);
  }

  distances(count: number, query: Uint32Array, out: Int32Array): void {
    this.rows.run(null, count, query, out);
  }
}

/** Rows in a memory of their own, and one of the two loops over them. */
class WasmRows {
  readonly #memory = new WebAssembly.Memory({ initial: DATA_AT / PAGE, maximum: MOST_PAGES });
  readonly #loop: Loop;
  capacity = 0;

  constructor(module: WebAssembly.Module, loop: 'dots' | 'distances', private readonly width: number, private readonly rowBytes: number) {
    if (rowBytes > MOST_QUERY_BYTES) throw new RangeError(`Vectors of ${rowBytes} bytes are too long, ${MOST_QUERY_BYTES} is the most.`);
    const { exports } = new WebAssembly.Instance(module, { env: { memory: this.#memory } });
    this.#loop = exports[loop] as Loop; // ours: vector-kernel.wat
  }

  get buffer(): ArrayBuffer {
    return this.#memory.buffer;
  }

  /** Whether the memory has grown, so that views of it must be made anew. */
  makeRoom(rows: number): boolean {
    if (rows <= this.capacity) return false;
    const wanted = Math.max(rows, Math.ceil(this.capacity * 1.5));
    const pages = Math.ceil((DATA_AT + wanted * this.rowBytes) / PAGE);
    const have = this.buffer.byteLength / PAGE;
    const least = Math.ceil((DATA_AT + rows * this.rowBytes) / PAGE);
    if (pages > have) this.#memory.grow(Math.max(least, Math.min(pages, MOST_PAGES)) - have);
    this.capacity = Math.floor((this.buffer.byteLength - DATA_AT) / this.rowBytes);
    return true;
  }

  /** Runs over the rows that are named, or over the first ones when none are. */
  run(rows: Uint32Array | null, count: number, query: Int8Array | Uint32Array, out: Int32Array): void {
    const numbers = new Uint32Array(this.buffer, ROWS_AT, BATCH);
    const results = new Int32Array(this.buffer, OUT_AT, BATCH);
    new Uint8Array(this.buffer, QUERY_AT, this.rowBytes).set(new Uint8Array(query.buffer, query.byteOffset, this.rowBytes));
    for (let from = 0; from < count; from += BATCH) {
      const size = Math.min(BATCH, count - from);
      if (rows) numbers.set(rows.subarray(from, from + size));
      this.#loop(DATA_AT, this.width, rows ? ROWS_AT : from, size, QUERY_AT, OUT_AT);
      out.set(size === BATCH ? results : results.subarray(0, size), from);
    }
  }
}
