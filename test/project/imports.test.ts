import { expect, it } from 'vitest';
import { filesUnder, importsOf } from './source-files';

const CODE = ['.ts', '.tsx'];

/** [who, what it must not import, why] */
const RULES: [folder: string, forbidden: RegExp, why: string][] = [
  ['shared', /^(server|extension)\//, 'shared is what both sides run: move the code it needs into shared'],
  ['server', /^extension\//, 'server and extension never import each other: share through shared/'],
  ['extension', /^server\//, 'server and extension never import each other: share through shared/'],
  ['shared/matching', /^[^.s]|^s(?!hared\/)/, 'ranking is pure: no package and no I/O; pass the value in'],
  ['shared/index', /^[^.s]|^s(?!hared\/)/, 'the index is pure: no package and no I/O; pass the value in'],
  ['shared/contract', /^shared\/(matching|index|components|understanding|text)\//, 'the contract knows only the framework'],
  ['shared/framework', /./, 'the framework is vocabulary and imports nothing outside its folder'],
  ['server/store', /^server\/(routes|app|cli|matching|live)/, 'imports point one way: routes -> matching, store -> shared'],
  ['server/gazetteer', /^server\/(?!gazetteer)/, 'the gazetteer stands alone'],
  ['server/matching', /^server\/(routes|app|cli)/, 'imports point one way: routes -> matching'],
  ['extension/services', /^extension\/(components|hooks|entrypoints)/, 'imports point one way: components -> hooks -> services'],
  ['extension/hooks', /^extension\/(components|entrypoints)/, 'imports point one way: components -> hooks -> services'],
  ['extension/components', /^extension\/entrypoints/, 'entrypoints are thin and import components, never the other way'],
];

it.each(RULES)('keeps %s free of %s', (folder, forbidden, why) => {
  const broken = filesUnder(folder, CODE).flatMap((file) =>
    importsOf(file)
      .filter((target) => !target.startsWith(`${folder}/`) && forbidden.test(target))
      .map((target) => `${file} imports ${target}: ${why}`),
  );
  expect(broken).toEqual([]);
});

it('finds files to check in every folder named above', () => {
  expect(RULES.filter(([folder]) => filesUnder(folder, CODE).length === 0)).toEqual([]);
});
