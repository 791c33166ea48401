import { expect, it } from 'vitest';
import { repairMojibake } from '../../../server/import/mojibake';

it.each([
  ['degrees', '1.7ÂºC in 2100', '1.7ºC in 2100'],
  ['Portuguese with a no-break space', 'adaptaÃ§Ã£o Ã\u00A0s alteraÃ§Ãµes', 'adaptação às alterações'],
  ['Windows quotation marks', 'Seatleâ€™s waterâ€¢', 'Seatle’s water•'],
  ['another script', Buffer.from('Москва').toString('latin1'), 'Москва'],
  ['a C1 control', 'Ã\u008dlhavo', 'Ílhavo'],
  ['damage beside sound letters', 'São Paulo – SÃ£o Paulo', 'São Paulo – São Paulo'],
])('puts damaged letters right: %s', (_name, text, expected) => {
  expect(repairMojibake(text)).toBe(expected);
});

it.each([
  ['Portuguese', 'AÇÃO à população'],
  ['French', '« L’été…» à Œuilly'],
  ['Vietnamese', 'Thành phố Hồ Chí Minh'],
  ['English', 'plain'],
])('leaves sound text as it is: %s', (_name, text) => {
  expect(repairMojibake(text)).toBe(text);
});
