// The other categories of UN-Habitat's framework (table 2.2); slugs are ours, labels the report's.

/** Category 1, geographic orientation, with the three values its text adds. */
export const ORIENTATIONS = {
  'north-north': 'North-North',
  'west-east': 'West-East',
  'north-south': 'North-South',
  'south-south': 'South-South',
  'south-north': 'South-North',
  trilateral: 'North-South-East (trilateral)',
  'in-country': 'In one country',
  global: 'Global',
} as const;

/** Category 2, linking modality. */
export const LINKING_MODALITIES = { 'one-on-one': 'One-on-one', group: 'Groups', network: 'Networking' } as const;

/** Category 3, primary cooperating parties. */
export const PARTIES = {
  'local-authority': 'Local authority services',
  'ngo-cbo': 'NGOs and community organisations',
  private: 'Private sector',
  academia: 'Academia',
  association: 'Associations of local authorities',
  other: 'Others',
} as const;

/** Category 4, focus in the urban management process, from information to reform. */
export const PROCESS_FOCUSES = {
  technical: 'Technical information and expertise',
  strategy: 'Strategy and decision-making',
  implementation: 'Strategy implementation',
  change: 'Management of change and institutional reform',
} as const;

/** Support category A, facilitating structures. */
export const FACILITATING_STRUCTURES = {
  'city-authority': 'Individual city authorities',
  association: 'Associations of local authorities',
  'national-government': 'National governments',
  'aid-organisation': 'Bilateral and multilateral aid organisations',
  'professional-association': 'Professional associations',
  ngo: 'NGOs',
  other: 'Other',
} as const;

/** Support category B, funding and resources. */
export const FUNDING_KINDS = {
  'own-budget': 'Own budgets',
  'local-partners': 'Local partner contributions',
  'programme-funds': 'Development project and programme funds',
  'grants-loans': 'Grants and loans',
  'self-funding': 'Self-funding activities',
  foundations: 'Foundations and trust funds',
  other: 'Other',
} as const;

/** Support category C, support modality. */
export const SUPPORT_MODALITIES = {
  'matchmaking-good-practice': 'Documentation of good practice, match-making',
  'staff-exchange': 'Exchange of specialised staff',
  'information-knowledge': 'Exchange of information and technical knowledge',
  networking: 'Networking support',
  'demonstration-replication': 'Demonstration, replication, guidelines',
  'expertise-tools': 'Specialised expertise and tools',
  other: 'Other',
} as const;

/** What a scheme's own dates and its runner say. `unverified`: nobody has checked. */
export const SCHEME_STATUSES = {
  open: 'Open',
  rolling: 'Open all the time',
  forecast: 'Expected',
  closed: 'Closed',
  historic: 'Historic',
  unverified: 'Not verified',
} as const;

/** What a scheme is: something to apply to, or somebody to ask. */
export const SCHEME_KINDS = {
  programme: 'Programme',
  call: 'Call',
  network: 'Network',
  association: 'Association',
  body: 'Body',
  service: 'Service',
} as const;

/** The rules of a scheme that are checked against a pair of cities, in the order they are shown. */
export const ELIGIBILITY_RULES = ['country', 'applicant', 'membership', 'population', 'lead', 'consortium', 'distinct-countries', 'own-contribution', 'language', 'cutoff'] as const;

/** Who may apply to a scheme. `city`: a municipality or any other local government. */
export const APPLICANT_TYPES = {
  city: 'Cities and municipalities',
  region: 'Regions and provinces',
  association: 'Associations of local authorities',
  'national-government': 'National governments',
  utility: 'Municipal companies and utilities',
  'non-profit': 'Non-profit organisations',
  research: 'Universities and schools',
  business: 'Businesses',
  individual: 'Single persons',
  other: 'Others',
} as const;

/** How far a documented practice got: a plan or agreement is not experience. */
export const MATURITIES = { plan: 'Planned or agreed', running: 'Under way', result: 'With results' } as const;

export type Orientation = keyof typeof ORIENTATIONS;
export type LinkingModality = keyof typeof LINKING_MODALITIES;
export type Party = keyof typeof PARTIES;
export type ProcessFocus = keyof typeof PROCESS_FOCUSES;
export type FacilitatingStructure = keyof typeof FACILITATING_STRUCTURES;
export type FundingKind = keyof typeof FUNDING_KINDS;
export type SupportModality = keyof typeof SUPPORT_MODALITIES;
export type SchemeStatus = keyof typeof SCHEME_STATUSES;
export type SchemeKind = keyof typeof SCHEME_KINDS;
/** What a text can be noticed to speak of beside its themes: where in the management process it is, between whom, and how they are linked. */
export type NoticedFacet = ProcessFocus | LinkingModality | Exclude<Party, 'other'>;
export type ApplicantType = keyof typeof APPLICANT_TYPES;
export type EligibilityRule = (typeof ELIGIBILITY_RULES)[number];
export type Maturity = keyof typeof MATURITIES;

/** The slugs of a vocabulary, typed for a zod enum. */
export function slugs<T extends Record<string, string>>(vocabulary: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]];
}
