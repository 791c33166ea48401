import { describe, expect, it } from 'vitest';
import { callWordsIn } from '../../../shared/understanding/call-words';

describe('a text that reads like a call', () => {
  it.each<[language: string, text: string, words: string[]]>([
    ['en', 'This call for proposals supports local authorities that make their districts cooler. Eligible applicants are cities of at least two countries. Submission deadline: 14 March 2027.', ['call for proposals', 'Submission deadline', 'Eligible applicants']],
    ['en', 'Applicants must be municipalities; the closing date is 1 June and the co-financing rate is 80 per cent.', ['closing date', 'Applicants must', 'co-financing rate']],
    ['fr', 'L’appel à projets est ouvert aux communes ; le taux de cofinancement ne dépasse pas 70 %.', ['appel à projets', 'taux de cofinancement']],
    ['fr', 'Les porteurs de projet déposent leur dossier complet avant la date limite du 3 mai.', ['date limite', 'porteurs de projet']],
    ['es', 'La convocatoria financia planes de movilidad. Plazo de presentación: hasta el 30 de abril. Podrán presentar los ayuntamientos.', ['convocatoria', 'Plazo de presentación', 'Podrán presentar']],
    ['es', 'Las entidades beneficiarias entregan su memoria antes de la fecha límite.', ['fecha límite', 'entidades beneficiarias']],
    ['pt', 'O edital apoia municípios costeiros; o prazo para submissão termina em junho.', ['edital', 'prazo para submissão']],
    ['pt', 'As entidades elegíveis entregam o formulário até à data-limite.', ['data-limite', 'entidades elegíveis']],
    ['de', 'Der Förderaufruf richtet sich an Kommunen. Antragsberechtigt sind Städte und Landkreise, die Förderquote beträgt 60 Prozent.', ['Förderaufruf', 'Antragsberechtigt', 'Förderquote']],
    ['de', 'Die Einreichungsfrist endet am 31. Mai; förderfähige Vorhaben beginnen nicht vorher.', ['Einreichungsfrist', 'förderfähige']],
    ['nl', 'De subsidieoproep is bedoeld voor gemeenten. De uiterste indiendatum is 1 oktober.', ['subsidieoproep', 'uiterste indiendatum']],
    ['nl', 'Gemeenten komen in aanmerking; aanvragen kunnen worden ingediend tot de zomer.', ['aanvragen kunnen worden ingediend', 'komen in aanmerking']],
  ])('%s: %s', (_language, text, words) => {
    expect(callWordsIn(text)).toEqual(words);
  });
});

describe('a problem that only has a word of a call', () => {
  it.each<[language: string, text: string]>([
    ['en', 'Nobody answered our call for proposals to run the landfill, so it burns on.'],
    ['en', 'The deadline for the property tax has passed and two thirds have not paid.'],
    ['en', 'The consortium that was to build the sewer went bankrupt with half of the pipes laid.'],
    ['fr', 'La date limite du bail est passée et le marché couvert reste vide.'],
    ['es', 'El plazo de presentación de las facturas vence y nadie paga el agua.'],
    ['pt', 'As obras do canal pararam porque o consórcio abandonou a cidade.'],
    ['de', 'Die Ausschreibung der Müllabfuhr blieb ohne Angebot, und der Eigenanteil der Anwohner steigt.'],
    ['nl', 'De uiterste datum voor het herstel van de riolen is al drie keer verschoven.'],
    ['en', 'Recalling editorials and mediators changes nothing: the credit is gone.'],
  ])('%s: %s', (_language, text) => {
    expect(callWordsIn(text)).toEqual([]);
  });
});
