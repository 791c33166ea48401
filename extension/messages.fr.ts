import type { Messages } from './messages';
import { french as shortlist } from './shortlist-messages.fr';

// Spaces before : ; ? ! and inside « » are no-break ones, as French sets them.
const plural = (count: number, one: string, many: string) => `${count.toLocaleString('fr-FR')} ${count < 2 ? one : many}`;

/** The extension's own texts in French. */
export const french: Messages = {
  menu: 'Trouver des partenaires pour ce passage',
  addressBar: { hint: (typed) => `Chercher ${typed} dans Jumelles` },
  views: { label: 'Vues', match: 'Trouver', lookup: 'Consulter', shortlist: 'Présélection' },
  header: {
    home: 'Votre ville',
    noHome: 'aucune ville choisie',
    forHome: (name) => `pour ${name}`,
    change: 'Changer de ville',
    settings: 'Paramètres',
    keys: 'Raccourcis clavier',
    done: 'Terminé',
  },
  firstRun: {
    title: 'Pour quelle ville travaillez-vous ?',
    text: 'Si vous indiquez votre ville, Jumelles peut dire quelles villes lui ressemblent et quels soutiens vous pouvez demander. Tout le reste fonctionne sans cela.',
    later: 'Pas maintenant',
  },
  capture: {
    refusedTitle: 'Le raccourci ne peut pas lire cette page',
    refused: 'Les PDF et les pages du navigateur lui-même ne laissent pas lire leur texte. Sélectionnez le passage, faites un clic droit et choisissez « Trouver des partenaires pour ce passage » ; ou collez-le ci-dessous.',
    nothingTitle: 'Rien n’était sélectionné',
    nothing: 'Sélectionnez le passage qui décrit le problème, puis utilisez de nouveau le raccourci ou le bouton. Dans un PDF, faites un clic droit et choisissez « Trouver des partenaires pour ce passage ». Ou collez-le ci-dessous.',
  },
  highlight: {
    known: (date, title) => `Vous avez ce passage depuis le ${date} : « ${title} »`,
    cities: (count) => (count === 0 ? 'aucune ville enregistrée' : plural(count, 'ville enregistrée', 'villes enregistrées')),
    show: 'Afficher',
    keep: 'Garder comme besoin',
    gather: 'Ajouter à un besoin',
    gatherChoose: 'Ajouter à un besoin déjà gardé…',
  },
  idle: {
    title: 'D’un problème à un partenaire',
    steps: ['Sur n’importe quelle page, sélectionnez un passage qui décrit un problème de votre ville.', 'Faites un clic droit : « Trouver des partenaires pour ce passage ». Ou appuyez sur Alt + Maj + J.', 'Appuyez sur « Trouver ». Rien n’est envoyé avant.'],
  },
  lookup: {
    label: 'Chercher une ville, un dispositif ou un cas',
    placeholder: 'Deux mots suffisent : finance climat',
    historic: 'Avec les dispositifs clos et anciens',
    loading: 'Chargement de la liste des noms…',
    offlineList: 'Le serveur ne répond pas : les noms viennent de la liste gardée ici.',
    noList: 'Aucune liste de noms n’est encore gardée ici.',
    none: 'Aucun nom de ce genre. Appuyez sur Entrée pour chercher ces mots dans tous les dispositifs.',
    hint: (count) => `${plural(count, 'nom cherché', 'noms cherchés')} sur cet ordinateur. Sans choix, la touche Entrée cherche dans le texte entier des dispositifs.`,
    found: (count, q) => {
      const schemes = count === 0 ? 'Aucun dispositif' : plural(count, 'dispositif', 'dispositifs');
      if (count === 0) return q ? `${schemes} pour « ${q} »` : `${schemes} ne correspond à ces filtres`;
      return q ? `${schemes} pour « ${q} », d’abord ceux qui répondent le mieux et, parmi eux, les ouverts` : `${schemes}, les ouverts d’abord, par prochaine échéance`;
    },
    foundNone: 'Aucun ne contient de mot semblable ni ne porte sur ce thème. Vérifiez l’orthographe, ou incluez les dispositifs clos et anciens.',
    foundNoneByFilter: 'Retirez un filtre ci-dessus.',
    browse: 'Lister tous les dispositifs, les ouverts d’abord',
    firstOf: (shown, total) => `Voici les ${shown} premiers sur ${total.toLocaleString('fr-FR')}.${shown < 200 ? '' : ' Affinez avec un mot ou un filtre.'}`,
    showMore: 'Afficher plus',
    hidden: (count) => plural(count, 'autre, clos ou ancien.', 'autres, clos ou anciens.'),
    showHidden: 'Les afficher aussi',
    searching: 'Recherche…',
    kind: { city: 'Ville', scheme: 'Dispositif', case: 'Cas' },
    cityEntries: 'Ce que l’on en sait',
    noEntries: 'Aucune fiche sur cette ville pour l’instant.',
    population: (text) => `${text} ${/milli(?:er|on|ard)s?$/.test(text) ? 'd’habitants' : 'habitants'}`,
    partners: 'Villes partenaires connues',
    morePartners: (count) => `${count.toLocaleString('fr-FR')} de plus`,
    cached: 'Seul le nom est gardé ici ; la fiche complète demande le serveur.',
  },
  filters: {
    label: 'Filtres',
    set: 'Filtres actifs',
    clear: 'Tout effacer',
    any: 'sans filtre',
    names: { theme: 'Thème', country: 'Pays d’une des villes', partnerCountry: 'Pays de l’autre ville', status: 'État', kind: 'Type', within: 'Clôture', historic: 'Clos et anciens aussi' },
    within: (days) => {
      if (days < 28) return `d’ici ${plural(days / 7, 'semaine', 'semaines')}`;
      if (days < 60) return 'd’ici un mois';
      return days < 365 ? `d’ici ${Math.round(days / 30)} mois` : 'd’ici un an';
    },
    chip: (name, value) => (value ? `${name} : ${value}` : name),
  },
  shortlist,
  keys: {
    title: 'Raccourcis clavier',
    close: 'Fermer',
    list: [
      ['Alt + Maj + J', 'trouver des partenaires pour le texte sélectionné (sur la page)'],
      ['Ctrl + Entrée', 'lancer la recherche'],
      ['j, k ou flèches', 'fiche suivante, précédente'],
      ['Entrée', 'ouvrir ou fermer la fiche'],
      ['S', 'enregistrer la ville de la fiche, ou la retirer de la présélection'],
      ['/', 'aller au problème'],
      ['jm, puis Tab', 'consulter depuis la barre d’adresse (sur n’importe quelle page)'],
      ['?', 'ces raccourcis'],
    ],
    off: 'Les touches seules sont désactivées dans les paramètres.',
  },
  options: {
    title: 'Paramètres',
    server: 'Serveur',
    serverLabel: 'Adresse de votre serveur',
    serverHelp: 'Le serveur est celui de votre ville. Sur cet ordinateur, c’est http://127.0.0.1:8787.',
    test: 'Enregistrer et tester',
    testing: 'Interrogation du serveur…',
    badAddress: 'Ce n’est pas une adresse. Elle ressemble à http://127.0.0.1:8787 ou à https://partners.example.org.',
    refused: (host) => `Le navigateur n’a pas reçu l’autorisation d’appeler ${host} : l’adresse n’a pas été changée.`,
    ok: (version) => `Connecté : Jumelles ${version}.`,
    starting: 'Connecté ; le serveur est encore en train de démarrer.',
    counts: (cities, entries, schemes, links) => `${cities} villes, ${entries} fiches, ${schemes} dispositifs, ${links} partenariats.`,
    vectors: (done, of) => `La comparaison par le sens est prête pour ${done} textes sur ${of}.`,
    data: (version) => `Données ${version}.`,
    home: 'Votre ville',
    homeLabel: 'La ville pour laquelle vous travaillez',
    homeHelp: 'Elle sert à comparer les villes avec la vôtre et à vérifier qui peut demander un soutien. Elle est gardée dans ce navigateur et envoyée seulement avec une recherche de partenaires ou une consultation des dispositifs.',
    habits: 'Habitudes',
    matchAtOnce: 'Chercher tout de suite',
    matchAtOnceHelp: 'Envoyer le texte sélectionné dès que j’utilise le raccourci, sans attendre « Trouver ».',
    singleKeys: 'Touches seules dans le panneau',
    singleKeysHelp: 'j, k, S, / et ? agissent seules quand on n’écrit pas dans un champ.',
    shortcut: 'Le raccourci peut être changé sur la page du navigateur consacrée aux raccourcis des extensions.',
    permissions: 'Ce que l’extension peut faire, et pourquoi',
    permissionList: [
      ['Lire l’onglet ouvert à votre demande', 'Seulement au moment où vous utilisez le raccourci, le bouton ou le menu, et seulement ce qui est sélectionné.'],
      ['Ajouter une entrée de menu', '« Trouver des partenaires pour ce passage » sur un texte sélectionné : la voie qui marche aussi dans les PDF.'],
      ['Afficher un panneau latéral', 'Les résultats se placent à côté de votre page.'],
      ['Enregistrer sur cet ordinateur', 'Les paramètres, votre présélection, et la liste des noms pour consulter sans connexion.'],
      ['Vous rappeler une date', 'Alarmes et notifications. Demandées avec le premier rappel voulu, rendues avec le dernier que vous arrêtez.'],
      ['Appeler un serveur sur cet ordinateur', 'L’adresse 127.0.0.1. Pour tout autre serveur, une autorisation à son nom est demandée quand vous l’indiquez ci-dessus.'],
    ],
    saved: 'Enregistré.',
  },
};
