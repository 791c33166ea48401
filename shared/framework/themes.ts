/** Thematic focus of UN-Habitat's city-to-city framework (table 2.2, category 5), as stable slugs with the report's labels. */
export const THEMES = {
  'municipal-finance': 'Municipal finance',
  environment: 'Environment',
  'infrastructure-services': 'Infrastructure and services',
  health: 'Health',
  housing: 'Housing and shelter',
  'employment-economy': 'Employment and economic development',
  'security-disaster': 'Security and disaster management',
  'social-cultural': 'Social and cultural',
  other: 'Other',
} as const;

export type ThemeId = keyof typeof THEMES;

/** Theme slugs in the framework's order. */
export const THEME_IDS = Object.keys(THEMES) as [ThemeId, ...ThemeId[]];
