import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesUnder, ROOT, textOf } from '../project/source-files';

const readmes = filesUnder('data', ['README.md']);
const linesIn = (file: string) => textOf(file).split('\n').filter((line) => line.trim() !== '').length;
const droppedIn = (file: string) => [...textOf(file).matchAll(/^\| `?([\w-]+)`? \|/gm)].filter(([, id]) => id !== 'id' && !/^-+$/.test(id ?? '')).length;

/** What a README promises of files in its folder: `| \`a.jsonl\`, \`b.jsonl\` | 3 and 4 records` or `the 7 records left out`. */
const promises = readmes.flatMap((readme) => {
  const folder = readme.replace(/README\.md$/, '');
  return [...textOf(readme).matchAll(/^\| ((?:`[\w.-]+\.(?:jsonl|md)`(?:, )?)+) \| (?:the )?(\d+(?: and \d+)*)\b/gm)].map(([, names = '', counts = '']) => ({
    row: `${readme}: ${names}`,
    files: [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => `${folder}${name}`),
    counts: counts.split(' and ').map(Number),
  }));
});

it('finds the rows that count records', () => {
  expect(new Set(promises.map(({ row }) => row.split('/')[1]))).toEqual(new Set(['cases', 'links', 'practices']));
});

it.each(promises)('$row holds as many records as it says', ({ files, counts }) => {
  const found = files.map((file) => (file.endsWith('.md') ? droppedIn(file) : linesIn(file)));
  expect(counts.length === found.length ? found : [found.reduce((sum, count) => sum + count, 0)]).toEqual(counts);
});

it.each(readmes)('%s names each data file beside it, and only files that are there', (readme) => {
  const folder = readme.replace(/README\.md$/, '');
  const named = [...textOf(readme).matchAll(/`([\w-]+\.(?:jsonl|json|tsv|bin|md))`/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !existsSync(join(ROOT, folder, name)))).toEqual([]);
  expect(filesUnder(folder, ['.jsonl', '.json', '.tsv', '.bin']).map((file) => file.slice(folder.length)).filter((file) => !named.includes(file))).toEqual([]);
});
