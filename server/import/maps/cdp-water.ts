import type { CsvMap } from '../csv-map';

const RISK = "Risks to city's water supply";

const RISK_SUBTHEMES = {
  'Increased water stress or scarcity': ['water-resources', 'climate-adaptation'],
  'Declining water quality': ['water-supply', 'rivers-wetlands'],
  'Declining water quality: Declining water quality': ['water-supply', 'rivers-wetlands'],
  'Inadequate or ageing infrastructure': ['water-supply', 'water-loss'],
  'Inadequate or aging infrastructure': ['water-supply', 'water-loss'],
  'Increased water demand': ['water-resources', 'water-loss'],
  'Higher water prices': ['tariffs-billing', 'water-supply'],
  'Regulatory': ['water-supply'],
  'Energy supply issues': ['energy', 'water-supply'],
};

const RISK_THEMES = {
  'Increased water stress or scarcity': ['infrastructure-services', 'environment'],
  'Declining water quality': ['infrastructure-services', 'environment'],
  'Declining water quality: Declining water quality': ['infrastructure-services', 'environment'],
  'Inadequate or ageing infrastructure': ['infrastructure-services'],
  'Inadequate or aging infrastructure': ['infrastructure-services'],
  'Increased water demand': ['infrastructure-services', 'environment'],
  'Higher water prices': ['municipal-finance', 'infrastructure-services'],
  'Regulatory': ['infrastructure-services'],
  'Energy supply issues': ['infrastructure-services'],
};

const ACTION_SUBTHEMES = {
  'Conservation awareness and education': ['environmental-education', 'water-loss'],
  'Investment in existing water supply infrastructure': ['water-supply', 'water-loss'],
  'Stormwater management (natural or man-made infrastructure)': ['drainage', 'climate-adaptation'],
  'Stormwater management (natural or man made infrastructure)': ['drainage', 'climate-adaptation'],
  'Diversifying water supply (including new sources)': ['water-resources', 'water-supply'],
  'Diversifying water supply (including new': ['water-resources', 'water-supply'],
  'Watershed preservation': ['rivers-wetlands', 'water-resources'],
  'Water use restrictions': ['water-resources', 'water-loss'],
  'Efficiency regulations or standards': ['water-loss', 'water-resources'],
  'Conservation incentives': ['water-loss', 'tariffs-billing'],
  'Water metering': ['water-loss', 'tariffs-billing'],
  'Municipal water efficiency retrofits': ['water-loss'],
  'Municipal water efficiency retrofit': ['water-loss'],
  'Use of non-potable water outside': ['water-resources', 'water-loss'],
  'Use of non-potable water indoors (within building)': ['water-resources', 'water-loss'],
  'water harvesting': ['water-resources'],
  'Pressure management': ['water-loss'],
  'Green and blue infrastructure': ['drainage', 'urban-greening'],
  'Expand recycled water efforts': ['water-resources'],
};

const ACTION_THEMES = Object.fromEntries(
  Object.entries(ACTION_SUBTHEMES).map(([action, subthemes]) => [
    action,
    subthemes.some((subtheme) => ['rivers-wetlands', 'climate-adaptation', 'environmental-education', 'urban-greening'].includes(subtheme)) ? ['infrastructure-services', 'environment'] : ['infrastructure-services'],
  ]),
);

// "Other: Other", "Other:" and plain "Other" say nothing of the action; what follows "Other: " does.
const ACTION = { column: 'Adaptation action', drop: '^other(?::\\s*(?:other|multiple)?\\s*)?(?=$|\\S)' };

const city = {
  'city.name': 'City',
  'city.country': 'Country',
  'city.lat': { column: 'City Location', as: 'lat' },
  'city.lon': { column: 'City Location', as: 'lon' },
} satisfies CsvMap['tables'][number]['fields'];

const source = {
  'source.publisher': { const: 'CDP' },
  'source.licence': { const: 'CDP open data, attribution' },
} satisfies CsvMap['tables'][number]['fields'];

/** CDP's city water disclosures of 2018: a risk is a need, an action is a practice under way. A row is kept when its name or its description says something. */
export const cdpWater: CsvMap = {
  dataset: 'cdp-water-2018',
  delimiter: ',',
  nothing: ['NA', 'N/A', 'none', 'null', '-', 'q', 'unknown', 'other', 'ERROR: #NAME?', '#NAME?'],
  nothingPatterns: [
    '^\\(?(?:same|see) (?:as|comment|problem|text)\\b.{0,20}$', // points to another row
    '^no actions? so far\\.?$',
    '^[?\\s,.;]+$', // letters that the publisher's file has lost
    '^other: none$',
  ],
  tables: [
    {
      requires: ['City', 'Country', RISK, 'Risk description'],
      id: { prefix: 'cdp-water-2018-risk', from: ['Account No', RISK, 'Timescale', 'Magnitude', 'Risk description'] },
      skip: [{ empty: [RISK, 'Risk description'], reason: 'neither the risk nor its description says anything (NA)' }],
      fields: {
        kind: { const: 'need' },
        title: { first: [{ column: RISK, drop: '^(.+): (?=\\1$)' }, { column: 'Risk description', max: 90 }] },
        text: {
          first: [
            { column: 'Risk description', max: 20_000 },
            { template: `{${RISK}}. Timescale: {Timescale}. Magnitude: {Magnitude}.` },
            { template: `{${RISK}}. Timescale: {Timescale}.` },
            RISK,
          ],
        },
        themes: { first: [{ column: RISK, map: RISK_THEMES }, { const: ['infrastructure-services'] }] },
        subthemes: { first: [{ column: RISK, map: RISK_SUBTHEMES }, { const: ['water-supply'] }] },
        year: { column: 'Reporting year', as: 'integer' },
        'city.population': { column: 'Current population', drop: '^0$', as: 'integer' },
        'source.title': { const: 'CDP Cities 2018 water risks' },
        ...city,
        ...source,
      },
    },
    {
      requires: ['City', 'Country', 'Adaptation action', 'Action description'],
      id: { prefix: 'cdp-water-2018-action', from: ['Account No', RISK, 'Adaptation action', 'Action description'] },
      skip: [
        { column: 'Action description', matches: '^no actions? so far\\.?$', reason: 'the row says that nothing was done' },
        { empty: ['Adaptation action', 'Action description'], reason: 'neither the action nor its description says anything (NA)' },
      ],
      fields: {
        kind: { const: 'practice' },
        title: { first: [ACTION, { column: 'Action description', max: 90 }] },
        text: { first: [{ column: 'Action description', max: 20_000 }, { ...ACTION }] },
        problem: { column: RISK, drop: '^(.+): (?=\\1$)' },
        themes: { first: [{ ...ACTION, map: ACTION_THEMES }, { column: RISK, map: RISK_THEMES }, { const: ['infrastructure-services'] }] },
        subthemes: { first: [{ ...ACTION, map: ACTION_SUBTHEMES }, { column: RISK, map: RISK_SUBTHEMES }, { const: ['water-supply'] }] },
        maturity: { const: 'running' },
        year: { column: 'Reporting Year', as: 'integer' },
        'source.title': { const: 'CDP Cities 2018 water actions' },
        ...city,
        ...source,
      },
    },
  ],
};
