import { cpus, loadavg } from 'node:os';
import { measureKeys } from './keys';
import { importAll } from './sources';
import { measureServer } from './served';
import { TWO_WORDS, TYPED } from './texts';

/** All figures of one run over a database of every public source, made anew in the empty `folder`. */
export async function runSchemes({ root, folder, dataFolder, publicData, judged }: { root: string; folder: string; dataFolder: string; publicData: string; judged: readonly string[] }) {
  const { first, imported } = await importAll(folder, dataFolder, publicData);
  const { names, ...served } = await measureServer(root, folder, TWO_WORDS, judged);
  return { machine: { cores: cpus().length, model: cpus()[0]?.model ?? 'unknown', node: process.version, load: loadavg()[0] ?? 0 }, first, imported, served, keys: await measureKeys(names, TYPED) };
}
