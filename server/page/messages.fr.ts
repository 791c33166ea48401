import type { Messages } from './messages';

/** The web page's own texts in French. */
export const french: Messages = {
  promise: 'Décrivez un problème de votre ville. Voyez quelles villes l’ont résolu ou le partagent, à quel point elles ressemblent à la vôtre, et quels soutiens financeraient une coopération.',
  home: 'Votre ville (facultatif)',
  examples: 'Ou essayez l’un de ces exemples :',
  exampleList: [
    ['Inondations', 'À chaque saison des pluies, les quartiers bas restent sous l’eau pendant des jours, parce que les prairies qui absorbaient les pluies d’orage ont été bâties.'],
    ['Déchets', 'La moitié des déchets ménagers n’est jamais ramassée. Ce sont surtout des restes végétaux, qui pourrissent en tas à ciel ouvert à côté des marchés.'],
    ['Impôts impayés', 'Moins d’un tiers des propriétaires paient la taxe foncière, les registres sont tenus à la main, et personne ne peut dire qui doit combien.'],
    ['Chaleur', 'Pendant la saison chaude, les vendeuses des marchés travaillent en plein soleil, les quartiers sans arbres ont plusieurs degrés de plus, et des personnes âgées meurent chez elles sans que personne ne le remarque.'],
  ],
  empty: 'Le classement s’affichera ici.',
  extension: 'L’extension de navigateur fait la même chose depuis n’importe quelle page : sélectionnez un passage, puis appuyez sur Alt + Maj + J.',
  api: 'L’interface HTTP est décrite à l’adresse',
  thisServer: 'ce serveur',
};
