import { expect, it } from 'vitest';
import { languageOf } from '../../../shared/text/language-of';

const PORTUGUESE = 'Os moradores dos bairros altos não têm água nas torneiras desde o mês de junho.';

it.each<[name: string, text: string, declared: string | undefined, language: string]>([
  ['a declared language is taken', 'Déchets ménagers', 'fr', 'fr'],
  ['and kept where few words speak against it', 'Water use restrictions', 'pt', 'pt'],
  ['a form in English filled in in Portuguese is Portuguese', PORTUGUESE, 'en', 'pt'],
  ['and so is one whose title alone is in English', `Water metering. ${PORTUGUESE}`, 'en', 'pt'],
  ['an English text full of foreign names is English', 'Gdańsk builds retention basins for the cloudbursts that come over the Radunia and the Strzyża, and so do Łódź and Poznań.', 'en', 'en'],
  ['a page that calls itself German but is written in English is English', 'The river leaves its bed and the drains by the market are blocked again.', 'de', 'en'],
  ['a language whose words are not known is left as declared', 'La città non ha acqua nelle case da giugno, e nessuno sa quando tornerà.', 'it', 'it'],
  ['without a declaration it is found', PORTUGUESE, undefined, 'pt'],
])('%s', (_name, text, declared, language) => {
  expect(languageOf(text, declared)).toBe(language);
});
