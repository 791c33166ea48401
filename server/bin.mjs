#!/usr/bin/env node
// `npx jumelles …`: builds the command line when its files have changed, and runs it.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './bootstrap/build.mjs';
import { installPackages } from './bootstrap/install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
try {
  installPackages(root);
  await build(root, ['server']);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import('../dist/server/cli.mjs');
