// `npm start`: installs what is missing, builds what has changed, and serves.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './bootstrap/build.mjs';
import { installPackages } from './bootstrap/install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Jumelles needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and run npm start again.`);
  process.exit(1);
}
try {
  installPackages(root);
  await build(root);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import('../dist/server/main.mjs');
