import type { CsvMap } from '../csv-map';

const HAZARDS = 'Identify the climate hazards most significantly impacting the selected areas';
const ISSUES = 'Identify the climate-related health issues faced by your city';
const PEOPLE = 'Please identify which vulnerable populations are affected by these climate-related impacts';
const EXPLANATION = 'Please explain';

const HAZARD_SUBTHEMES = {
  'Extreme hot temperature > Heat wave': ['urban-heat'],
  'Extreme hot temperature > Extreme hot days': ['urban-heat'],
  'Extreme Precipitation > Rain storm': ['drainage', 'flood-control'],
  'Extreme Precipitation > Monsoon': ['drainage', 'flood-control'],
  'Water Scarcity > Drought': ['water-resources'],
  'Biological hazards > Vector-borne disease': ['communicable-disease'],
  'Biological hazards > Air-borne disease': ['communicable-disease'],
  'Biological hazards > Water-borne disease': ['communicable-disease', 'sanitation'],
  'Biological hazards > Insect infestation': ['communicable-disease'],
  'Flood and sea level rise > Flash / surface flood': ['flood-control', 'drainage'],
  'Flood and sea level rise > River flood': ['flood-control', 'rivers-wetlands'],
  'Flood and sea level rise > Coastal flood': ['flood-control', 'coast-sea-level'],
  'Flood and sea level rise > Groundwater flood': ['flood-control'],
  'Flood and sea level rise > Permanent inundation': ['coast-sea-level'],
  'Wild fire > Forest fire': ['fire-safety'],
  'Wild fire > Land fire': ['fire-safety'],
  'Mass movement > Landslide': ['landslides'],
  'Mass movement > Rock fall': ['landslides'],
  'Mass movement > Subsidence': ['landslides'],
  'Storm and wind > Storm surge': ['coast-sea-level', 'early-warning'],
  'Storm and wind > Severe wind': ['early-warning'],
  'Storm and wind > Tropical storm': ['early-warning'],
  'Storm and wind > Cyclone (Hurricane / Typhoon)': ['early-warning'],
  'Storm and wind > Tornado': ['early-warning'],
  'Chemical change > Salt water intrusion': ['water-resources', 'coast-sea-level'],
  'Chemical change > Atmospheric CO2 concentrations': ['air-quality'],
};

/** Bodies whose own names do not hold the city's name as the gazetteer has it. */
const CITY_OF_BODY = {
  'Greater London Authority': 'London',
  'Helsingin kaupunki': 'Helsinki',
  'Turun kaupunki': 'Turku',
  'Tampereen kaupunki': 'Tampere',
  'Vantaan kaupunki': 'Vantaa',
  'Espoon kaupunki': 'Espoo',
  'Porvoon kaupunki': 'Porvoo',
  'Lahden kaupunki': 'Lahti',
  'Lunds kommun': 'Lund',
  'Botkyrka kommun': 'Botkyrka',
  'Rīgas valstspilsētas pašvaldība': 'Riga',
  'Dímos Athinaíon': 'Athens',
  'Mestna občina Ljubljana': 'Ljubljana',
  'Obshtina Sofia': 'Sofia',
  "Comune dell'Aquila": "L'Aquila",
  'Ville du Havre': 'Le Havre',
  'La mairie de Bujumbura': 'Bujumbura',
  'Hanse- und Universitätsstadt Rostock': 'Rostock',
  'City of Brighton & Hove': 'Brighton',
  'Derry City & Strabane District Council': 'Londonderry',
  'Addis Ababa City Administration': 'Addis Ababa',
  'Bogotá Distrito Capital': 'Bogotá',
  'Distrito Metropolitano de Quito': 'Quito',
  'Metropolitan Municipality of Lima': 'Lima',
  'Municipalidad de Provincial de Arequipa': 'Arequipa',
  'Corporation of Chennai': 'Chennai',
  'Goyang City': 'Goyang-si',
  'Ansan City': 'Ansan-si',
  'Quelimane Municipal Council': 'Quelimane',
  'Gobierno Municipal de Toluca de Lerdo': 'Toluca',
  'Gobierno Municipal de León de los Aldamas': 'León',
  'Region Metropolitana de Guadalajara': 'Guadalajara',
  'Municipality of San Pedro Tlaquepaque': 'Tlaquepaque',
  'Ayuntamiento San Nicolás de los Garza': 'San Nicolás de los Garza',
  'Government of Tangerang City': 'Tangerang',
  'City Government of Davao': 'Davao',
  'The Local Government of Quezon City': 'Quezon City',
  'City Government of Makati': 'Makati City',
  'Local Government Unit of Vigan City': 'Vigan',
  'Estância Turística de ITU': 'Itu',
};

/** CDP's and ICLEI's city disclosures of 2021 on climate and health: each row is a need. Rows that do not apply to a city, or tell neither hazard nor illness, are passed over. */
export const cdpHealth: CsvMap = {
  dataset: 'cdp-health-2021',
  delimiter: ',',
  nothing: ['NA', 'N/A', 'none', 'null', '-', 'Question not applicable', 'Other, please specify'],
  nothingPatterns: ['^[?\\s,.;]+$'],
  tables: [
    {
      requires: ['Account Number', 'Account Name', 'Country', HAZARDS, ISSUES, EXPLANATION],
      id: { prefix: 'cdp-health-2021', from: ['Account Number', 'RowNumber', HAZARDS, ISSUES, EXPLANATION] },
      skip: [
        { column: HAZARDS, matches: '^question not applicable$', reason: 'the question does not apply to the city' },
        { empty: [HAZARDS, ISSUES, EXPLANATION], reason: 'neither hazard nor illness nor explanation is told' },
      ],
      fields: {
        kind: { const: 'need' },
        title: { first: [{ template: `{${ISSUES}}`, max: 120 }, { column: HAZARDS, max: 120 }, { column: EXPLANATION, max: 90 }] },
        text: {
          first: [
            { template: `{${EXPLANATION}} Hazards: {${HAZARDS}}. Health: {${ISSUES}}.`, max: 20_000 },
            { column: EXPLANATION, max: 20_000 },
            { template: `Hazards: {${HAZARDS}}. Health: {${ISSUES}}. People affected most: {${PEOPLE}}.`, max: 20_000 },
            { template: `Hazards: {${HAZARDS}}. Health: {${ISSUES}}.`, max: 20_000 },
            HAZARDS,
            ISSUES,
          ],
        },
        themes: { const: ['health', 'environment'] },
        subthemes: { first: [{ column: HAZARDS, split: ';', map: HAZARD_SUBTHEMES }, { const: ['public-health', 'climate-adaptation'] }] },
        year: { const: 2021 },
        'city.name': {
          first: [
            { column: 'Account Name', map: CITY_OF_BODY },
            { column: 'Account Name', drop: '^(?:Grad|Le|Miasto Stołeczne|Bundeshauptstadt|Municipiul|Prefeitura Municipal de|Village of) | (?:Borough Council|Council|Government|kommun|kaupunki|miesto savivaldybė|Metropolitan Municipality)$' },
          ],
        },
        'city.country': 'Country',
        'source.title': { const: 'CDP-ICLEI 2021, climate change impacts on health' },
        'source.publisher': { const: 'CDP' },
        'source.licence': { const: 'CDP open data, attribution' },
      },
    },
  ],
};
