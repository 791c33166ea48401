import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/text/analyse';

const terms = (text: string, language: string) => analyse(text, language).map(each => each.term);

describe('analyse', () => {
  it.each([
    ['en', 'The flooding of cities', ['flood', 'citi']],
    ['en', "the city's informal settlements don't drain", ['citi', 'inform', 'settlement', 'drain']],
    ['en-GB', 'co-operation on SDG 11', ['co', 'oper', 'sdg', '11']],
    ['fr', "la gestion de l'eau et des déchets", ['gestion', 'eau', 'dechet']],
    ['fr', 'qu’une inondation à Évry', ['inond', 'evry']],
    ['es', 'las inundaciones y la gestión de residuos', ['inund', 'gestion', 'residu']],
    ['pt', 'as inundações e a gestão da habitação', ['inund', 'gest', 'habit']],
    ['pt-BR', 'gestões', ['gest']],
    ['de', 'die Überschwemmungen in den Städten und Straßen', ['uberschwemm', 'stadt', 'strass']],
    ['nl', 'de overstromingen in onze steden', ['overstrom', 'sted']],
    ['sv', 'Översvämningar i städerna', ['oversvamningar', 'i', 'staderna']],
    ['ru', 'Наводнения в городе', ['наводнения', 'в', 'городе']],
    ['en', '  …!  ', []],
    ['en', 'constructor __proto__ toString', ['constructor', 'proto', 'tostr']],
  ])('finds the terms of %s "%s"', (language, text, expected) => {
    expect(terms(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'flooding', 'flooded'],
    ['en', 'cities', 'city'],
    ['fr', 'inondations', 'inondation'],
    ['fr', 'Yélimané', 'Yelimane'],
    ['es', 'viviendas', 'vivienda'],
    ['pt', 'gestão', 'gestões'],
    ['de', 'Wohnungen', 'Wohnung'],
    ['de', 'Straße', 'Strassen'],
    ['nl', 'overstroming', 'overstromingen'],
    ['en', 'Cafe\u0301', 'café'],
  ])('takes %s "%s" and "%s" for one term', (language, a, b) => {
    expect(terms(a, language)).toEqual(terms(b, language));
    expect(terms(a, language)).toHaveLength(1);
  });

  it('gives the place of each term in the text as written', () => {
    const text = 'Œuvre: l’eau des Straßen 👩‍🚒 à São\u0301 Paulo';
    const places = analyse(text, 'fr').map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['Œuvre', 'eau', 'Straßen', 'São\u0301', 'Paulo']);
  });

  it('gives the same terms the second time, when stems are remembered', () => {
    const text = 'Residents of low-lying wards were relocated after repeated flooding';
    expect(analyse(text, 'en')).toEqual(analyse(text, 'en'));
    expect(terms('villages', 'fr')).not.toEqual(terms('villages', 'nl'));
  });
});
