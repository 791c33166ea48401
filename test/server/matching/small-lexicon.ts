import { createLexicon } from '../../../shared/understanding/lexicon';
import { parseLexicon } from '../../../shared/understanding/parse-lexicon';

const LINES = [
  'concept\tsubthemes\tsdgs\tfacets\ten\tfr\tes\tpt\tde\tnl',
  'flood\tflood-control\t11\t\tflood\tinondation\tinundación\tinundação\tÜberschwemmung\toverstroming',
  'drain\tdrainage\t11\t\tdrain\tégout\tdrenaje\tdreno\tEntwässerung\tafwatering',
  'compost\tcomposting-organics\t12\t\tcompost\tcompost\tcomposta\tcompostagem\tKompost\tcompost',
  'clean drink\twater-supply\t6\t\tclean drink\tboisson saine\tbebida sana\tbebida sã\tsauberer Trunk\tschone drank',
  'twin\tpartnership-practice\t17\t\ttwin\tjumelage\thermanamiento\tgeminação\tPartnerstadt\tzusterstad',
  'clinic\tprimary-health\t3\t\tclinic\tclinique\tclínica\tclínica\tKlinik\tkliniek',
];

/** Six concepts, so that a test does not change with the words of the real lexicon. */
export const SMALL_LEXICON = createLexicon(parseLexicon(LINES.join('\n'), 'small.tsv'));
