const ABOUT = ['climate', 'water', 'flood', 'waste', 'housing', 'energy', 'health', 'transport', 'youth', 'heritage', 'digital', 'forest', 'eau', 'logement', 'agua', 'vivienda', 'bildung', 'abwasser', 'saúde', 'resíduos'];
const WANTED = ['finance', 'grants', 'loans', 'training', 'subvention'];

/** A hundred different texts of two words, as an officer types them, in five languages. */
export const TWO_WORDS: readonly string[] = ABOUT.flatMap((about) => WANTED.map((wanted) => `${about} ${wanted}`));

/** Texts that are typed letter by letter: sound, with slips of the pen, without their accents, and of no name. */
export const TYPED: readonly string[] = ['climate finance', 'town twinning', 'water loans', 'villes jumelees', 'renovation energetique', 'amsterdm', 'waste managment', 'sao paulo', 'community development block grants', 'xylophone zebra'];
