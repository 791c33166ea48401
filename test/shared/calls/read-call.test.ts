import { describe, expect, it } from 'vitest';
import { readCall } from '../../../shared/calls/read-call';

/** Call texts in our own words, one in each of the six languages. */
const TEXTS = {
  en: `Small grants for city partnerships
Applications open on 1 October 2026 and close on 31 January 2027, 17:00 (Brussels time).
Grants range from EUR 20,000 to EUR 60,000. The total budget of the call is EUR 1.5 million.
The grant covers up to 80 % of eligible costs. Questions: grants@partnership.example; form at https://partnership.example/apply?id=7.`,
  fr: `Appel à projets : eau et villes jumelées
Ouverture le 15 décembre 2026. Les dossiers sont à déposer au plus tard le 1er février 2027 à 17h00, heure de Paris.
Aide plafonnée à 1 500 000 FCFA par commune ; enveloppe globale : 30 millions de FCFA.
Subvention jusqu'à 70 % des coûts. Renseignements : www.eau-jumelage.example`,
  es: `Convocatoria de hermanamientos
El plazo de presentación está abierto hasta el 15 de marzo de 2027 a las 23:59 (hora de Madrid). Se conceden ayudas de hasta 50.000 euros, con un mínimo de 10.000 euros.
La subvención cubre el 90 % del gasto.`,
  pt: `Edital de cooperação entre cidades
Inscrições abertas a partir de 10 de janeiro de 2027; prazo: até 28 de fevereiro de 2027, às 18h00 (hora de Lisboa).
Apoio até 100 mil euros por projeto. Orçamento total: 2 milhões de euros.`,
  de: `Förderung kommunaler Partnerschaften
Anträge können vom 1. Dezember 2026 bis zum 31.12.2026 um 17 Uhr eingereicht werden.
Gefördert werden bis zu 50.000 Euro, mindestens 5.000 Euro. Die Förderung beträgt höchstens 90 Prozent, der Eigenanteil 10 Prozent.`,
  nl: `Subsidie voor stedenbanden
Aanvragen kan vanaf 4 januari 2027, uiterlijk 15 mei 2027 om 17.00 uur.
De subsidie is maximaal € 25.000 en dekt 75 procent van de kosten. Mail naar stedenband@subsidie.example.`,
};

describe('what a call’s text tells', () => {
  it.each<[language: keyof typeof TEXTS, told: object]>([
    ['en', { opens: '2026-10-01', cutoffs: ['2027-01-31 17:00 Europe/Brussels'], min: 20_000, max: 60_000, currency: 'EUR', budget: 'EUR 1.5 million', share: 80, urls: ['https://partnership.example/apply?id=7'], emails: ['grants@partnership.example'] }],
    ['fr', { opens: '2026-12-15', cutoffs: ['2027-02-01 17:00 Europe/Paris'], min: undefined, max: 1_500_000, currency: 'XOF', budget: '30 millions de FCFA', share: 70, urls: ['https://www.eau-jumelage.example'], emails: [] }],
    ['es', { opens: undefined, cutoffs: ['2027-03-15 23:59 Europe/Madrid'], min: 10_000, max: 50_000, currency: 'EUR', budget: undefined, share: 90, urls: [], emails: [] }],
    ['pt', { opens: '2027-01-10', cutoffs: ['2027-02-28 18:00 Europe/Lisbon'], min: undefined, max: 100_000, currency: 'EUR', budget: '2 milhões de euros', share: undefined, urls: [], emails: [] }],
    ['de', { opens: '2026-12-01', cutoffs: ['2026-12-31 17:00'], min: 5_000, max: 50_000, currency: 'EUR', budget: undefined, share: 90, urls: [], emails: [] }],
    ['nl', { opens: '2027-01-04', cutoffs: ['2027-05-15 17:00'], min: undefined, max: 25_000, currency: 'EUR', budget: undefined, share: 75, urls: [], emails: ['stedenband@subsidie.example'] }],
  ])('in %s', (language, told) => {
    const { opens, cutoffs, min, max, currency, budget, share, urls, emails } = readCall(TEXTS[language]);
    const dates = cutoffs.map(({ value: { date, time, timeZone } }) => [date, time, timeZone].filter(Boolean).join(' '));
    expect({ opens: opens?.value, cutoffs: dates, min: min?.value, max: max?.value, currency, budget: budget?.value, share: share?.value, urls, emails }).toEqual(told);
  });

  it('takes the first line for the title when it is short', () => {
    expect(readCall(TEXTS.nl).title?.value).toBe('Subsidie voor stedenbanden');
    expect(readCall(`${'A long first sentence that goes on and on. '.repeat(5)}\nMore`).title).toBeNull();
  });

  it('gives with each value the words it comes from', () => {
    const { cutoffs, max, opens } = readCall(TEXTS.fr);
    expect(cutoffs[0]?.quote).toContain('au plus tard le 1er février 2027 à 17h00');
    expect(max?.quote).toBe('Aide plafonnée à 1 500 000 FCFA par commune ; enveloppe globale : 30 millions de …');
    expect(opens?.quote.startsWith('Ouverture le 15 décembre 2026.')).toBe(true);
  });
});

describe('what a text leaves open', () => {
  it('leaves empty what is not told', () => {
    expect(readCall('We help cities.')).toEqual({ title: null, opens: null, cutoffs: [], min: null, max: null, currency: null, budget: null, share: null, urls: [], emails: [] });
  });

  it('takes the only date and the only amount, and says that no word tells what they are', () => {
    const { cutoffs, max } = readCall('Twinning fund, 5 May 2027, € 5 000');
    expect([cutoffs[0]?.value.date, cutoffs[0]?.doubt, max?.value, max?.doubt]).toEqual(['2027-05-05', 'no-word', 5_000, 'no-word']);
  });

  it('takes none of two dates that no word explains', () => {
    expect(readCall('Meetings: 5 May 2027, 9 June 2027').cutoffs).toEqual([]);
  });

  it('says when day and month may be the other way round', () => {
    expect(readCall('Deadline: 04/05/2027').cutoffs[0]?.doubt).toBe('day-month');
  });

  it('reads a range that tells its year once', () => {
    const { opens, cutoffs } = readCall('Open from 15 December to 1 February 2027.');
    expect([opens?.value, cutoffs.map(({ value }) => value.date)]).toEqual(['2026-12-15', ['2027-02-01']]);
  });

  it('keeps several cut-offs in order, each once', () => {
    const text = 'Deadlines: 1 April 2027 and 1 October 2027. Remember the deadline of 1 April 2027!';
    expect(readCall(text).cutoffs.map(({ value }) => value.date)).toEqual(['2027-04-01', '2027-10-01']);
  });

  it('does not take what the applicant pays for what is paid', () => {
    expect(readCall('Own contribution of at least 20 % of eligible costs.').share).toBeNull();
  });
});

it.each([
  ['a full stop after it', 'See https://a.example/call.', ['https://a.example/call']],
  ['brackets around it', '(https://a.example/call)', ['https://a.example/call']],
  ['brackets in it', 'https://a.example/call_(2027)', ['https://a.example/call_(2027)']],
  ['twice the same', 'https://a.example https://a.example', ['https://a.example']],
])('reads an address with %s', (_name, text, urls) => {
  expect(readCall(text).urls).toEqual(urls);
});
