import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Root of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');

const SKIPPED = new Set(['node_modules', 'dist', '.output', '.wxt', '.git', '.jumelles', 'coverage']);

/** Paths (from the root, with slashes) of all files under a folder whose name ends as asked. */
export function filesUnder(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => SKIPPED.has(part)))
    .sort();
}

/** The text of a file named from the root. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The modules a source file imports: relative ones as paths from the root, packages by their name. */
export function importsOf(path: string): string[] {
  const specifiers = [...textOf(path).matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return specifiers.map((specifier) => (specifier.startsWith('.') ? relative(ROOT, join(ROOT, path, '..', specifier)).replaceAll('\\', '/') : specifier));
}
