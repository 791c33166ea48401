// Writes shared/index/vector-kernel-bytes.ts from vector-kernel.wat. The bytes are committed, so that neither a city's machine nor a browser needs the assembler; a test builds them anew and compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import wabt from 'wabt';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const { parseWat } = await wabt();
const bytes = Buffer.from(parseWat('vector-kernel.wat', readFileSync(here('vector-kernel.wat')), { simd: true }).toBinary({}).buffer);
writeFileSync(here('vector-kernel-bytes.ts'), `/** vector-kernel.wat as WebAssembly, in base64; written by make-vector-kernel.mjs. */\nexport const VECTOR_KERNEL = '${bytes.toString('base64')}';\n`);
console.log(`${bytes.length} bytes`);
