import type { Messages } from './messages';

/** The web page's own texts in German. */
export const german: Messages = {
  promise: 'Beschreiben Sie ein Problem Ihrer Stadt. Sie sehen, welche Städte es gelöst haben oder teilen, wie ähnlich sie Ihrer Stadt sind und welche Förderung die Zusammenarbeit bezahlen könnte.',
  home: 'Ihre Stadt (freiwillig)',
  examples: 'Oder versuchen Sie eines davon:',
  exampleList: [
    ['Überschwemmung', 'In jeder Regenzeit stehen die tief gelegenen Viertel tagelang unter Wasser, weil Felder, die früher das Regenwasser aufnahmen, bebaut wurden.'],
    ['Abfall', 'Die Hälfte des Hausmülls wird nie abgeholt. Es sind vor allem Gemüsereste, die in offenen Haufen neben den Märkten verfaulen.'],
    ['Grundsteuer', 'Weniger als ein Drittel der Grundeigentümer zahlt die Grundsteuer, die Listen werden von Hand geführt, und niemand kann sagen, wer was schuldet.'],
    ['Hitze', 'In den heißen Monaten arbeiten die Marktfrauen in der prallen Sonne, in den Vierteln ohne Bäume ist es mehrere Grad heißer, und ältere Menschen sterben zu Hause unbemerkt an der Hitze.'],
  ],
  empty: 'Hier erscheint die Rangliste.',
  extension: 'Die Browser-Erweiterung leistet dasselbe auf jeder Seite: Markieren Sie eine Textstelle und drücken Sie Alt + Umschalt + J.',
  api: 'Die HTTP-Schnittstelle ist beschrieben unter',
  thisServer: 'diesen Server',
};
