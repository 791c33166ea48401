import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { GALLERY } from '../gallery/gallery-states';
import { filesUnder } from './source-files';

it.each(filesUnder('shared/components', ['.tsx']).map((file) => basename(file, '.tsx')))('the gallery shows %s', (component) => {
  expect(Object.keys(GALLERY[component] ?? {}).length).toBeGreaterThan(0);
});
