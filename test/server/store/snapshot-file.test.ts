import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSnapshot, writeSnapshot } from '../../../server/store/snapshot-file';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jumelles-snapshot-'));
  file = join(folder, 'index.snapshot');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (lengths: number[]) => {
  const snapshot = openSnapshot(file);
  try {
    const arrays = lengths.map((length) => new Float64Array(length));
    for (const array of arrays) snapshot?.read(array);
    return { header: snapshot?.header, arrays };
  } finally {
    snapshot?.close();
  }
};

describe('a snapshot file', () => {
  it('gives back the header and the arrays', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.array(fc.double()).map((values) => Float64Array.from(values))), (header, arrays) => {
        writeSnapshot(file, header, arrays);
        expect(read(arrays.map(({ length }) => length))).toEqual({ header: JSON.parse(JSON.stringify(header)), arrays });
      }),
      { numRuns: 50 },
    );
  });

  it('is null where there is none, and leaves nothing beside it', () => {
    rmSync(file, { force: true });
    expect(openSnapshot(file)).toBeNull();
    writeSnapshot(file, {}, []);
    expect(existsSync(`${file}.new`)).toBe(false);
  });

  it('is refused when any byte of it is another, when it is cut off, and when more is asked of it than it has', () => {
    writeSnapshot(file, { a: 1 }, [Float64Array.of(1, 2, 3), Float64Array.of(4)]);
    const whole = readFileSync(file);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, cut) => {
        const damaged = Buffer.from(cut ? whole.subarray(0, at) : whole);
        if (!cut) damaged[at] = (damaged[at]! + by) % 256;
        writeFileSync(file, damaged);
        expect(() => read([3, 1])).toThrow();
      }),
      { numRuns: 400 },
    );
    writeFileSync(file, whole);
    expect(() => read([3, 2])).toThrow('ends too early');
  });

  it('is refused whatever the bytes of a foreign file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, named) => {
        writeFileSync(file, named ? Buffer.concat([Buffer.from('JUMELLES-INDEX-1\n'), bytes]) : bytes);
        expect(() => openSnapshot(file)).toThrow();
      }),
    );
  });
});
