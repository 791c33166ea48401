/** Gives back `array`, or a copy with room for `length` values (at least doubled), so that growing costs little in the long run. */
export function grown<T extends GrowableArray>(array: T, length: number): T;
export function grown(array: GrowableArray, length: number): GrowableArray {
  if (length <= array.length) return array;
  const room = Math.max(length, array.length * 2, 16);
  return copyInto(array, room);
}

type GrowableArray = Int8Array | Uint8Array | Uint32Array | Int32Array | Float64Array;

function copyInto(array: GrowableArray, room: number): GrowableArray {
  if (array instanceof Int8Array) return filled(new Int8Array(room), array);
  if (array instanceof Uint8Array) return filled(new Uint8Array(room), array);
  if (array instanceof Uint32Array) return filled(new Uint32Array(room), array);
  if (array instanceof Int32Array) return filled(new Int32Array(room), array);
  return filled(new Float64Array(room), array);
}

function filled<T extends GrowableArray>(wide: T, narrow: GrowableArray): T {
  wide.set(narrow);
  return wide;
}
