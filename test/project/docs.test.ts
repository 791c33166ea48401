import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ADJUSTMENTS, SCHEME_WEIGHTS, WEIGHTS } from '../../shared/matching/weights';
import { filesUnder, ROOT, textOf } from './source-files';

const DOCS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'PRIVACY.md'];

it('keeps the README to 100 lines, its two commands first', () => {
  const readme = textOf('README.md');
  expect(readme.split('\n').length).toBeLessThanOrEqual(100);
  expect(readme.match(/```sh\n(npm start)[^\n]*\n(npm test)/)?.slice(1)).toEqual(['npm start', 'npm test']);
});

it.each(Object.entries({ ...WEIGHTS, ...ADJUSTMENTS }))('tells in ARCHITECTURE that %s brings %s points at most', (part, points) => {
  expect(textOf('ARCHITECTURE.md')).toContain(`| ${part} | ${points} |`);
});

it('tells in ARCHITECTURE what a scheme’s points are for', () => {
  expect(textOf('ARCHITECTURE.md')).toContain(`theme ${SCHEME_WEIGHTS.theme}, eligibility ${SCHEME_WEIGHTS.eligibility}, status ${SCHEME_WEIGHTS.status}`);
});

it('counts in the README the records that are in data/', () => {
  const count = (folder: string) => filesUnder(folder, ['.jsonl']).reduce((sum, file) => sum + textOf(file).split('\n').filter((line) => line !== '').length, 0);
  expect(textOf('README.md')).toContain(`holds ${count('data/cases') + count('data/practices')} documented practices and cases and ${count('data/schemes')} support schemes`);
});

it.each(DOCS)('%s links only to files that are there', (doc) => {
  const links = [...textOf(doc).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(doc), link)))).toEqual([]);
});

it.each(DOCS)('%s names only paths and commands that exist', (doc) => {
  const text = textOf(doc);
  const paths = [...text.matchAll(/`((?:server|shared|test|extension|data|docs)\/[\w./-]*)`/g)].map((match) => match[1] ?? '');
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const commands = [...text.matchAll(/npx jumelles ([a-z]+)/g)].map((match) => match[1] ?? '');
  const known = [...(textOf('server/cli.ts').match(/subCommands: \{([^}]*)\}/)?.[1] ?? '').matchAll(/(\w+):/g)].map((match) => match[1]);
  expect(known.length).toBeGreaterThan(5);
  expect(commands.filter((command) => !known.includes(command))).toEqual([]);
});

it.each([
  ['at once', /permissions: \[([^\]]*)\]/, 4],
  ['with the first reminder', /REMINDERS = \[([^\]]*)\]/, 2],
])('asks %s for no permission that PRIVACY.md does not explain', (_when, list, least) => {
  const permissions = [...(list.exec(textOf('wxt.config.ts'))?.[1] ?? '').matchAll(/'(\w+)'/g)].map((match) => match[1] ?? '');
  expect(permissions.length).toBeGreaterThanOrEqual(least);
  expect(permissions.filter((permission) => !textOf('PRIVACY.md').includes(`\`${permission}\``))).toEqual([]);
});
