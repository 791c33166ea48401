import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// A page to look at the components with; no part of what is shipped.
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  build: { outDir: here('../../dist/gallery'), emptyOutDir: true, target: 'es2023' },
});
