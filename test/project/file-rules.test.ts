import { expect, it } from 'vitest';
import { filesUnder, textOf } from './source-files';

const code = ['shared', 'server', 'extension'].flatMap((folder) => filesUnder(folder, ['.ts', '.tsx', '.mjs']));
const tests = filesUnder('test', ['.ts', '.tsx', '.mjs']);
const everything = [...code, ...tests, ...filesUnder('docs', ['.md']), ...filesUnder('data', ['.md', '.json', '.jsonl', '.tsv']), ...filesUnder('.', ['.md', 'package.json'])];

/** Files that may pass 300 lines, each with its reason. */
const LONG: Record<string, string> = {};
/** A table of texts, one language each: long, but of one job. */
const TEXTS = /(?:^|[/-])(?:messages|labels)(?:\.[a-z]{2})?\.ts$/;

it('splits files past 300 lines (tests past 400)', () => {
  const long = [...code.filter((file) => lines(file) > (TEXTS.test(file) ? 500 : 300)), ...tests.filter((file) => lines(file) > 400)].filter((file) => !(file in LONG));
  expect(long.map((file) => `${file} has ${lines(file)} lines: one file, one job`)).toEqual([]);
});

it('keeps the median file at 100 lines or less', () => {
  const sorted = code.map(lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
});

it.each([
  ['a barrel or a drawer for everything', /(^|\/)(index|utils|helpers|common|misc)\.tsx?$/, 'name the file for its one job'],
  ['a file name that is neither kebab-case nor a component', /\/(?!([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)(\.(test|config|d|content|[a-z]+))*\.[a-z]+$)[^/]+$/, 'kebab-case for modules, PascalCase for components'],
])('has no file that is %s', (_name, pattern, why) => {
  expect([...code, ...tests].filter((file) => pattern.test(file)).map((file) => `${file}: ${why}`)).toEqual([]);
});

it.each([
  ['an empty catch', /catch\s*(\([^)]*\))?\s*\{\s*\}/, code],
  ['a default export outside tool configuration', /^export default (?!define)/m, code],
  ['a type that switches checking off', new RegExp(['\\bas any\\b|@ts-', '(ignore|expect-error|nocheck)'].join('')), [...code, ...tests]],
  ['a test that is switched off or alone', /\b(it|test|describe)\.(only|todo)\b/, tests],
  ['a path of somebody’s machine', new RegExp(['/', 'work/(main|shared)|/', 'home/[a-z]+/|/', 'Users/'].join('')), everything],
  ['the name of a package registry’s host', new RegExp(['registry', '\\.npm', 'js|npm', 'mirror'].join('')), everything],
])('has no file with %s', (_name, pattern, files) => {
  expect(files.filter((file) => pattern.test(textOf(file).replace(/https?:\/\/[^\s"')]+/g, '')))).toEqual([]);
});

it('gives every export a sentence of promise', () => {
  const missing = code
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((file) => [...textOf(file).matchAll(/(^|\n)([^\n]*)\nexport (?:async )?(?:function\*?|class) (\w+)/g)].filter((match) => !/\*\/\s*$/.test(match[2] ?? '')).map((match) => `${file}: ${match[3]}`));
  expect(missing).toEqual([]);
});

function lines(file: string): number {
  return textOf(file).split('\n').length;
}
