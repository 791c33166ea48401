import { expect, it } from 'vitest';
import { withoutEntities } from '../../../server/import/html-entities';

it.each([
  ['C&ocirc;te d&#39;Ivoire', 'Côte d\'Ivoire'],
  ['&Eacute;lus &amp; habitants', 'Élus & habitants'],
  ['20&nbsp;000&nbsp;&euro;', '20 000 €'],
  ['Malm&ouml; &#x2013; &Aring;rhus', 'Malmö – Århus'],
  ['Research & Development', 'Research & Development'],
  ['a&b; c&nonsense;', 'a&b; c&nonsense;'],
  ['&#0;&#xD800;&#9999999;', '&#0;&#xD800;&#9999999;'],
])('writes %s as %s', (text, plain) => {
  expect(withoutEntities(text)).toBe(plain);
});
