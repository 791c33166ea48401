import { expect, it } from 'vitest';
import { interfaceLanguage } from '../../../shared/language/spoken';

it.each<[name: string, chosen: string | null, preferred: string[], language: string]>([
  ['the officer’s choice before the browser’s', 'pt', ['fr-FR', 'en'], 'pt'],
  ['the first of the browser’s languages that there is', null, ['da', 'de-AT', 'fr'], 'de'],
  ['a language for any of its countries', null, ['pt-BR'], 'pt'],
  ['English where there is none of the browser’s', null, ['fi', 'sv'], 'en'],
  ['English where the browser names none', null, [], 'en'],
  ['the browser’s when the choice is no language there is', 'toString', ['es'], 'es'],
])('the interface speaks %s', (_name, chosen, preferred, language) => {
  expect(interfaceLanguage(chosen, preferred)).toBe(language);
});
