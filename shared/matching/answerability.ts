import type { EntryRecord } from '../contract/records';

/** Words that tell of open information or of answering to residents, in six languages. */
const ANSWERS = /(?<!\p{L})(?:accountab\p{L}*|transparen\p{L}*|transparant\p{L}*|open (?:data|information)|public hearings?|rendición de cuentas|reddition de comptes|rend(?:re|ent|ait) compte|prestação de contas|rechenschaft\p{L}*|verantwoording)(?!\p{L})/iu;

/** Words that tell of a consequence: a sanction, an audit, a court, a vote that takes the mandate away. */
const CONSEQUENCE = /(?<!\p{L})(?:sanctions?|sanctioned|sanktion\p{L}*|sanci(?:ón|ones)|sanç(?:ão|ões)|sancties?|penalt\p{L}*|penal(?:ized|ised|idad\p{L}*)|fined|dismiss(?:ed|al)|sacked|recall(?:ed)?|voted out|suspend\p{L}*|withh[eo]ld|withdr[ae]wn?|courts?|prosecut\p{L}*|tribuna(?:l|ux|is|les)|gericht(?:e|s)?|rechter|audit\p{L}*|ombuds\p{L}*|veto|amendes?|multas?|bußgeld(?:er)?|boetes?)(?!\p{L})/iu;

/** The words by which an entry tells of answering to residents while it tells of no consequence when a promise is broken; null when it does not. */
export function answersWithoutSanction({ title, problem, done, outcome, lesson, text }: EntryRecord): string | null {
  const told = [title, problem, done, outcome, lesson, text].filter((part) => part !== undefined).join(' ');
  return CONSEQUENCE.test(told) ? null : (ANSWERS.exec(told)?.[0] ?? null);
}
