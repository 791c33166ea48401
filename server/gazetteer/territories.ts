// Places outside a state's own ISO code that people still write under the state's name.
const TERRITORIES: Record<string, readonly string[]> = {
  AU: ['CC', 'CX', 'NF'],
  CN: ['HK', 'MO'],
  DK: ['FO', 'GL'],
  FI: ['AX'],
  FR: ['RE', 'GP', 'MQ', 'GF', 'YT', 'NC', 'PF', 'PM', 'BL', 'MF', 'WF'],
  GB: ['IM', 'JE', 'GG', 'GI', 'BM', 'KY', 'VG', 'TC', 'AI', 'MS', 'FK', 'SH'],
  NL: ['CW', 'AW', 'SX', 'BQ'],
  NO: ['SJ'],
  NZ: ['CK', 'NU', 'TK'],
  US: ['PR', 'GU', 'VI', 'AS', 'MP'],
};

/** Alpha-2 codes of the territories that are often named under this state's name. */
export function territoriesOf(iso2: string): readonly string[] {
  return TERRITORIES[iso2] ?? [];
}
