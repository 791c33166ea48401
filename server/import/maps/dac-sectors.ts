import type { SubthemeId } from '../../../shared/framework/subthemes';

/** Purpose codes of the OECD-DAC list (five digits) that say more than their category. */
const PURPOSES: Record<string, readonly SubthemeId[]> = {
  11240: ['early-childhood'], 11250: ['nutrition', 'education'], 11330: ['jobs-skills'], 11231: ['youth', 'education'],
  12240: ['nutrition'], 12250: ['communicable-disease'], 12261: ['public-health'], 12262: ['communicable-disease'], 12263: ['communicable-disease'], 12264: ['communicable-disease'],
  12330: ['mental-health-drugs'], 12340: ['mental-health-drugs'], 13040: ['communicable-disease'],
  14010: ['water-supply', 'sanitation'], 14015: ['water-resources'], 14020: ['water-supply', 'sanitation'], 14021: ['water-supply'], 14022: ['sanitation', 'wastewater'], 14030: ['water-supply', 'sanitation'], 14031: ['water-supply'], 14032: ['sanitation'], 14040: ['rivers-wetlands', 'water-resources'], 14050: ['solid-waste'], 14081: ['water-supply', 'sanitation'],
  15110: ['public-administration'], 15111: ['budget-accounting'], 15112: ['local-governance'], 15113: ['transparency-integrity'], 15114: ['local-revenue'], 15116: ['local-revenue'], 15117: ['budget-accounting'], 15118: ['budget-accounting', 'transparency-integrity'], 15125: ['procurement'], 15128: ['local-revenue', 'local-governance'], 15132: ['urban-safety'], 15133: ['fire-safety'], 15136: ['migration-refugees'], 15137: ['urban-safety'],
  15143: ['early-warning'], 15150: ['participation'], 15155: ['local-revenue'], 15156: ['local-revenue'], 15160: ['peace-rights'], 15170: ['gender'], 15180: ['gender-violence'], 15185: ['public-administration', 'local-governance'], 15190: ['migration-refugees'],
  16015: ['social-inclusion', 'youth'], 16020: ['jobs-skills'], 16030: ['affordable-housing'], 16040: ['affordable-housing'], 16061: ['culture'], 16063: ['mental-health-drugs'], 16065: ['culture', 'public-space'], 16066: ['culture', 'heritage'], 16070: ['jobs-skills'],
  21012: ['public-transport'], 21020: ['traffic-parking', 'road-safety'], 22040: ['digital-services'],
  23183: ['energy-efficiency'], 23360: ['energy', 'solid-waste'], 23642: ['public-transport', 'climate-mitigation'], 25030: ['local-economy'], 24040: ['borrowing-investment', 'local-economy'],
  31194: ['social-economy', 'food-agriculture'], 32130: ['local-economy'], 32140: ['local-economy'], 32174: ['air-quality', 'energy'], 32182: ['innovation'],
  41010: ['environmental-planning'], 41030: ['biodiversity'], 41040: ['heritage', 'biodiversity'], 41081: ['environmental-education'],
  43030: ['urban-planning'], 43031: ['urban-planning', 'land-tenure'], 43032: ['urban-planning', 'informal-settlements'], 43060: ['early-warning', 'flood-control'], 43071: ['food-agriculture'], 43072: ['food-agriculture', 'nutrition'], 43073: ['food-agriculture', 'public-health'], 43082: ['innovation'],
  52010: ['nutrition'], 72011: ['primary-health'], 72012: ['education'], 72040: ['nutrition'], 73010: ['reconstruction'], 74020: ['early-warning'],
};

/** Categories of the same list (the first three digits). */
const CATEGORIES: Record<string, readonly SubthemeId[]> = {
  111: ['education'], 112: ['education'], 113: ['education'], 114: ['education'],
  121: ['primary-health'], 122: ['primary-health'], 123: ['public-health'], 130: ['maternal-child-health'], 140: ['water-supply', 'sanitation'],
  151: ['public-administration'], 152: ['peace-rights'], 160: ['social-inclusion'], 210: ['traffic-parking'], 220: ['digital-services'],
  230: ['energy'], 231: ['energy'], 232: ['energy'], 233: ['energy'], 234: ['energy'], 235: ['energy'], 236: ['energy'],
  240: ['borrowing-investment'], 250: ['local-economy'], 311: ['food-agriculture'], 312: ['biodiversity', 'food-agriculture'], 313: ['food-agriculture'],
  321: ['innovation'], 322: ['local-economy'], 323: ['urban-planning'], 331: ['local-economy'], 332: ['tourism'], 410: ['environmental-planning'],
  520: ['nutrition'], 720: ['reconstruction'], 730: ['reconstruction'], 740: ['early-warning'], 920: ['participation'], 930: ['migration-refugees'],
};

/** The sub-themes of a DAC sector code of three or five digits; none for codes that name no field, such as budget support. */
export function subthemesOfSector(code: string): readonly SubthemeId[] {
  return PURPOSES[code] ?? CATEGORIES[code.slice(0, 3)] ?? [];
}
