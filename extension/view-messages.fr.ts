import type { BriefingMessages } from './briefing-messages';
import type { CallMessages } from './call-messages';
import type { CompareMessages } from './compare-messages';
import type { ContactMessages } from './contact-messages';
import type { PairMessages } from './pair-messages';

// Spaces before : ; ? ! % and inside « » are no-break ones, as French sets them.
const plural = (count: number, one: string, many: string) => `${count.toLocaleString('fr-FR')} ${count < 2 ? one : many}`;

const languages: ContactMessages['languages'] = { en: 'anglais', fr: 'français', es: 'espagnol', pt: 'portugais', de: 'allemand' };

const noAmount = (text: string) => `« ${text} » n’est pas un montant. Écrivez-le ainsi : 50 000 ou 50.000.`;

const briefing: BriefingMessages = {
  open: 'Synthèse à imprimer',
  print: 'Imprimer',
  title: 'Villes partenaires pour un problème',
  made: (day) => `Établie avec Jumelles le ${day}`,
  problem: 'Le problème',
  compared: 'Les candidates côte à côte',
  candidate: (at, city, country) => `${at}. ${city}, ${country}`,
  why: 'Pourquoi cette ville',
  others: 'Aussi dans la présélection',
  declined: 'Sans suite',
  alike: 'Points communs',
  differs: 'Différences',
  fit: (score) => plural(score, 'point', 'points'),
  howToRead: 'Les points d’une ville sont la somme de ceux des raisons données, sur 100 environ ; ils disent à quel point son expérience documentée répond au problème, et non ce que vaut la ville. Les citations sont les mots du recueil de cas, qui résume les sources nommées. Ce qui n’est pas connu est présenté comme non connu.',
  data: (version) => `Données ${version}`,
  gone: 'Ce besoin n’est plus dans la présélection',
  goneNext: 'Fermez cet onglet, puis ouvrez de nouveau la synthèse depuis le besoin, dans le panneau.',
  loading: 'Ouverture de la synthèse…',
};

const call: CallMessages = {
  fromProblem: 'Enregistrer comme appel',
  form: {
    title: 'Enregistrer comme appel à projets',
    intro: 'Rempli d’après le texte sélectionné, sur cet ordinateur. Corrigez ce qui est faux ; rien n’est envoyé.',
    name: 'Nom',
    opens: 'Ouverture',
    cutoff: 'Clôture',
    cutoffNumber: (at) => `Clôture, date ${at}`,
    hour: 'Heure',
    zone: 'Fuseau horaire',
    noZone: 'non précisé',
    another: 'Ajouter une date',
    removeDate: 'Retirer cette date',
    min: 'Montant minimum',
    max: 'Maximum',
    currency: 'Monnaie',
    share: 'Taux de financement, %',
    url: 'Adresse web',
    contact: 'Courriel de contact',
    note: 'Note',
    budget: (amount) => `L’appel entier est doté de ${amount}.`,
    found: (quote) => `trouvé : « ${quote} »`,
    empty: 'absent du texte',
    doubts: { 'day-month': 'À vérifier : le jour et le mois sont peut-être inversés.', 'no-word': 'À vérifier : aucun mot du texte ne dit ce que c’est.' },
    save: 'Enregistrer l’appel',
    cancel: 'Annuler',
    wrong: 'L’enregistrement n’est pas encore possible',
    problems: {
      title: 'Donnez un nom à l’appel.',
      url: 'Ce n’est pas une adresse. Elle ressemble à https://example.org/call, ou reste vide.',
      amount: noAmount,
      order: 'Le montant minimum dépasse le maximum.',
      currency: 'Choisissez la monnaie du montant.',
      share: 'Un taux est un nombre de 0 à 100.',
      dates: 'L’appel est clos avant d’ouvrir.',
    },
  },
  saved: {
    title: 'Appels enregistrés',
    correct: 'Corriger',
    correctName: (name) => `Corriger ${name}`,
    remove: 'Retirer',
    removeName: (name) => `Retirer ${name} des appels enregistrés`,
    removed: (name) => `Appel retiré : ${name}.`,
    undo: 'Annuler',
    send: 'Envoyer au serveur',
    sendName: (name) => `Envoyer ${name} au serveur`,
    sent: (date) => `Sur le serveur depuis le ${date}, comme non vérifié`,
    token: 'Jeton d’administration',
    tokenHelp: 'À demander à la personne qui gère le serveur. Il est oublié à la fermeture du navigateur.',
    sendNow: 'Envoyer',
    taken: 'Il est maintenant sur le serveur, comme non vérifié.',
    refused: (reason) => `Le serveur ne l’a pas accepté : ${reason}.`,
    damagedTitle: (count) => (count === 1 ? 'Un appel enregistré n’a pas pu être lu' : `${count.toLocaleString('fr-FR')} appels enregistrés n’ont pas pu être lus`),
  },
};

const compare: CompareMessages = {
  choose: 'Comparer',
  chooseName: (city) => `Comparer ${city}`,
  chosen: (count) => (count === 1 ? 'Une ville choisie : choisissez-en une à trois autres pour comparer.' : `${count} villes choisies.`),
  open: 'Les comparer',
  clear: 'Tout désélectionner',
  back: 'Retour à la présélection',
  title: (names) => `Comparaison : ${names}`,
  table: 'Les villes côte à côte',
  what: 'Ce qui est comparé',
  fit: 'Points',
  groups: { score: 'Composition des points', why: 'Raisons', facts: 'Données', watch: 'À surveiller', plans: 'Où en est-on' },
  home: (value) => `votre ville : ${value}`,
  first: 'Première raison',
  evidence: 'Sur quoi elle repose',
  confidence: 'Fiabilité',
  cautions: 'Points de vigilance',
  noCautions: 'aucun dans le résultat enregistré',
  links: 'Liens connus',
  schemes: 'Soutien pour les deux villes',
  schemesNeedHome: 'indiquez d’abord votre ville',
  schemesLoading: 'interrogation du serveur…',
  schemesOffline: 'le serveur ne répond pas',
  schemesNone: 'aucun dispositif qui ne soit exclu par un critère',
  schemesCount: (count) => plural(count, 'dispositif qu’aucun critère n’exclut', 'dispositifs qu’aucun critère n’exclut'),
  toCheck: (count) => (count === 0 ? 'plus rien à vérifier' : plural(count, 'point à vérifier', 'points à vérifier')),
  stage: 'Avancement',
  next: 'Prochaine action',
  note: 'Note',
  nothing: '–',
  nothingRead: 'rien',
};

const contact: ContactMessages = {
  open: 'Premier contact',
  openName: (city) => `Premier contact avec ${city}`,
  back: 'Retour à la présélection',
  title: (home, partner) => `Premier contact : ${home} et ${partner}`,
  noHome: 'votre ville',
  intro: 'Brouillons faits de phrases toutes prêtes et de ce que vous avez enregistré ; rien n’est inventé, et ce que personne ne sait encore est signalé. Ce que l’on sait de l’autre ville reste dans les mots du recueil. Rien n’est envoyé : copiez le texte dans votre propre lettre.',
  language: (at) => (at === 0 ? 'Langue de votre ville' : 'Langue de l’autre ville'),
  languages,
  letter: (language) => `Lettre en ${languages[language]}`,
  agenda: (language) => `Ordre du jour en ${languages[language]}, et qui devrait participer`,
  gaps: (count) => plural(count, 'passage à compléter.', 'passages à compléter.'),
  copy: 'Copier',
  copied: 'Copié',
  notCopied: 'Le navigateur n’a pas permis la copie : enregistrez le texte dans un fichier.',
  save: 'Enregistrer le texte',
  fileName: (what, city, language) => `${what === 'letter' ? 'lettre' : 'ordre-du-jour'}-${city.replace(/[^\p{L}\p{N}]+/gu, '-')}-${language}.txt`,
};

const pair: PairMessages = {
  open: 'Duo et budget',
  openName: (city) => `Duo et budget : quels dispositifs vous financeraient, vous et ${city}`,
  back: 'Présélection',
  title: (home, partner) => `${home} + ${partner}`,
  noHome: 'Indiquez d’abord votre ville',
  noHomeNext: 'Les dispositifs sont vérifiés pour deux villes. Choisissez la vôtre en haut du panneau.',
  mix: {
    title: 'Qui paie',
    intro: 'Prévoyez plusieurs sources. Le plan reste dans ce navigateur.',
    currency: 'Monnaie',
    needed: 'Coût total',
    source: 'Source',
    amount: 'Montant',
    share: 'Part',
    amountOf: (source) => `Montant, ${source}`,
    total: 'Total',
    own: 'Dont apport propre',
    missing: 'Reste à trouver',
    noNumber: noAmount,
    undo: 'Annuler la dernière modification',
    clear: 'Vider le plan',
    inShort: (total, missing) => (missing === null ? `prévu : ${total}` : `prévu : ${total}, manque : ${missing}`),
  },
  schemes: {
    title: (home, partner) => `Dispositifs vérifiés pour ${home} et ${partner}`,
    intro: 'Ceux qu’un critère exclut viennent en dernier. À vous de vérifier ce qui n’est pas connu.',
  },
};

/** The texts of the views on single needs, calls and cities in French. */
export const french = { briefing, call, compare, contact, pair };
