import type { SubthemeId } from './subthemes';

/** The 17 Sustainable Development Goals, by number, in short words. */
export const GOALS: Record<number, string> = {
  1: 'No poverty', 2: 'Zero hunger', 3: 'Good health and well-being', 4: 'Quality education', 5: 'Gender equality', 6: 'Clean water and sanitation',
  7: 'Affordable and clean energy', 8: 'Decent work and economic growth', 9: 'Industry, innovation and infrastructure', 10: 'Reduced inequalities',
  11: 'Sustainable cities and communities', 12: 'Responsible consumption and production', 13: 'Climate action', 14: 'Life below water', 15: 'Life on land',
  16: 'Peace, justice and strong institutions', 17: 'Partnerships for the goals',
};

/** The goals that a sub-theme speaks to, the nearest first; our reading of the goals' targets. */
export const SUBTHEME_GOALS: Record<SubthemeId, number[]> = {
  'property-tax': [17, 16], 'local-revenue': [17, 16], 'tariffs-billing': [17, 6], 'budget-accounting': [16], 'participatory-budgeting': [16], 'borrowing-investment': [17, 9], procurement: [16, 12],
  'climate-adaptation': [13, 11], 'climate-mitigation': [13, 7], 'air-quality': [11, 3], noise: [11, 3], 'urban-heat': [13, 11], biodiversity: [15], 'urban-greening': [11, 15], 'rivers-wetlands': [6, 15], 'coast-sea-level': [13, 14], 'circular-economy': [12], 'hazardous-waste': [12], 'environmental-planning': [11, 13], 'environmental-education': [4, 13],
  'solid-waste': [11, 12], recycling: [12], 'composting-organics': [12, 2], 'water-supply': [6], 'water-loss': [6], 'water-resources': [6], sanitation: [6], wastewater: [6], drainage: [11, 6], energy: [7], 'energy-efficiency': [7, 13], 'public-transport': [11], 'walking-cycling': [11], 'traffic-parking': [11], 'road-safety': [3, 11], 'public-space': [11], 'urban-planning': [11], 'digital-services': [16, 9], 'public-administration': [16],
  'primary-health': [3], 'maternal-child-health': [3], 'communicable-disease': [3], 'public-health': [3], 'mental-health-drugs': [3], nutrition: [2, 3],
  'affordable-housing': [11, 1], 'informal-settlements': [11, 1], 'land-tenure': [11, 1], homelessness: [1, 11], 'urban-renewal': [11],
  'local-economy': [8], 'jobs-skills': [8, 4], 'markets-vendors': [8, 11], 'women-economy': [5, 8], tourism: [8], 'food-agriculture': [2], 'social-economy': [8], innovation: [9],
  'flood-control': [11, 13], 'early-warning': [11, 13], 'earthquake-tsunami': [11], landslides: [11, 13], 'fire-safety': [11], reconstruction: [11, 9], 'urban-safety': [16, 11], 'gender-violence': [5, 16],
  education: [4], 'early-childhood': [4], youth: [4, 8], ageing: [3, 11], disability: [10, 11], gender: [5], 'migration-refugees': [10], 'social-inclusion': [1, 10], heritage: [11], culture: [11, 4], participation: [16, 11],
  'transparency-integrity': [16], 'local-governance': [16, 17], 'inter-municipal': [17, 16], 'partnership-practice': [17], 'peace-rights': [16],
};
