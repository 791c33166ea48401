import { spoken, type Texts } from '../shared/language/spoken';

/** Texts of saved searches, in English. */
const english = {
  save: 'Save this search',
  saved: 'This search is saved.',
  title: 'Saved searches',
  everything: 'All schemes',
  fresh: (count: number, since: string) => `${count} new since ${since}`,
  none: (since: string) => `Nothing new since ${since}`,
  checked: (when: string) => `Last answer of the server: ${when}.`,
  first: (count: number) => `It finds more than ${count}; new ones are looked for among the first ${count}. A word or a filter more makes it sure.`,
  openName: (search: string, news: string) => `Open ${search}: ${news}`,
  stop: 'Stop',
  stopName: (search: string) => `Stop the saved search ${search}`,
  stopped: (search: string) => `${search} is no longer asked for.`,
  undo: 'Undo',
  isNew: 'New',
  help: 'Asked again whenever the panel opens and, while reminders are allowed, once a day. Only the words and filters are sent.',
  noticeTitle: (q: string) => (q ? `New schemes for “${q}”` : 'New schemes for a saved search'),
  notice: (count: number) => (count === 1 ? 'One scheme that was not there before.' : `${count} schemes that were not there before.`),
  damagedTitle: (count: number) => (count === 1 ? 'One saved search could not be read' : `${count} saved searches could not be read`),
};

export type SearchMessages = Texts<typeof english>;

// Spaces before : ; and inside « » are no-break ones, as French sets them.
const french: SearchMessages = {
  save: 'Enregistrer cette recherche',
  saved: 'Cette recherche est enregistrée.',
  title: 'Recherches enregistrées',
  everything: 'Tous les dispositifs',
  fresh: (count, since) => `${count} ${count < 2 ? 'nouveau' : 'nouveaux'} depuis le ${since}`,
  none: (since) => `Rien de nouveau depuis le ${since}`,
  checked: (when) => `Dernière réponse du serveur : ${when}.`,
  first: (count) => `Elle en trouve plus de ${count} ; les nouveaux sont cherchés parmi les ${count} premiers. Un mot ou un filtre de plus la rend sûre.`,
  openName: (search, news) => `Ouvrir ${search} : ${news}`,
  stop: 'Arrêter',
  stopName: (search) => `Arrêter la recherche enregistrée ${search}`,
  stopped: (search) => `La recherche ${search} n’est plus relancée.`,
  undo: 'Annuler',
  isNew: 'Nouveau',
  help: 'Relancées à chaque ouverture du panneau et, tant que les rappels sont autorisés, une fois par jour. Seuls les mots et les filtres sont envoyés.',
  noticeTitle: (q) => (q ? `Nouveaux dispositifs pour « ${q} »` : 'Nouveaux dispositifs pour une recherche enregistrée'),
  notice: (count) => (count < 2 ? 'Un dispositif qui n’y était pas auparavant.' : `${count} dispositifs qui n’y étaient pas auparavant.`),
  damagedTitle: (count) => (count < 2 ? 'Une recherche enregistrée n’a pas pu être lue' : `${count} recherches enregistrées n’ont pas pu être lues`),
};

const spanish: SearchMessages = {
  save: 'Guardar esta búsqueda',
  saved: 'Esta búsqueda está guardada.',
  title: 'Búsquedas guardadas',
  everything: 'Todas las líneas de apoyo',
  fresh: (count, since) => `${count} ${count === 1 ? 'nueva' : 'nuevas'} desde el ${since}`,
  none: (since) => `Nada nuevo desde el ${since}`,
  checked: (when) => `Última respuesta del servidor: ${when}.`,
  first: (count) => `Encuentra más de ${count}; las nuevas se buscan entre las primeras ${count}. Una palabra o un filtro más la hace segura.`,
  openName: (search, news) => `Abrir ${search}: ${news}`,
  stop: 'Parar',
  stopName: (search) => `Parar la búsqueda guardada ${search}`,
  stopped: (search) => `La búsqueda ${search} ya no se repite.`,
  undo: 'Deshacer',
  isNew: 'Nueva',
  help: 'Se repiten cada vez que se abre el panel y, mientras se permitan recordatorios, una vez al día. Solo se envían las palabras y los filtros.',
  noticeTitle: (q) => (q ? `Líneas de apoyo nuevas para «${q}»` : 'Líneas de apoyo nuevas para una búsqueda guardada'),
  notice: (count) => (count === 1 ? 'Una línea de apoyo que antes no estaba.' : `${count} líneas de apoyo que antes no estaban.`),
  damagedTitle: (count) => (count === 1 ? 'No se pudo leer una búsqueda guardada' : `No se pudieron leer ${count} búsquedas guardadas`),
};

const portuguese: SearchMessages = {
  save: 'Guardar esta pesquisa',
  saved: 'Esta pesquisa está guardada.',
  title: 'Pesquisas guardadas',
  everything: 'Todos os apoios',
  fresh: (count, since) => `${count} ${count === 1 ? 'novo' : 'novos'} desde ${since}`,
  none: (since) => `Nada de novo desde ${since}`,
  checked: (when) => `Última resposta do servidor: ${when}.`,
  first: (count) => `Encontra mais de ${count}; os novos são procurados entre os primeiros ${count}. Mais uma palavra ou um filtro torna-a segura.`,
  openName: (search, news) => `Abrir ${search}: ${news}`,
  stop: 'Parar',
  stopName: (search) => `Parar a pesquisa guardada ${search}`,
  stopped: (search) => `A pesquisa ${search} já não é repetida.`,
  undo: 'Anular',
  isNew: 'Novo',
  help: 'Repetidas sempre que o painel abre e, enquanto os lembretes forem permitidos, uma vez por dia. Só as palavras e os filtros são enviados.',
  noticeTitle: (q) => (q ? `Apoios novos para “${q}”` : 'Apoios novos para uma pesquisa guardada'),
  notice: (count) => (count === 1 ? 'Um apoio que antes não existia.' : `${count} apoios que antes não existiam.`),
  damagedTitle: (count) => (count === 1 ? 'Não foi possível ler uma pesquisa guardada' : `Não foi possível ler ${count} pesquisas guardadas`),
};

const german: SearchMessages = {
  save: 'Diese Suche merken',
  saved: 'Diese Suche ist gemerkt.',
  title: 'Gemerkte Suchen',
  everything: 'Alle Förderangebote',
  fresh: (count, since) => `${count} neu seit ${since}`,
  none: (since) => `Nichts Neues seit ${since}`,
  checked: (when) => `Letzte Antwort des Servers: ${when}.`,
  first: (count) => `Sie findet mehr als ${count}; Neues wird unter den ersten ${count} gesucht. Ein Wort oder Filter mehr macht sie sicher.`,
  openName: (search, news) => `${search} öffnen: ${news}`,
  stop: 'Beenden',
  stopName: (search) => `Gemerkte Suche ${search} beenden`,
  stopped: (search) => `${search} wird nicht mehr gesucht.`,
  undo: 'Rückgängig',
  isNew: 'Neu',
  help: 'Wird bei jedem Öffnen der Seitenleiste wiederholt und, solange Erinnerungen erlaubt sind, einmal am Tag. Nur die Wörter und Filter werden gesendet.',
  noticeTitle: (q) => (q ? `Neue Förderangebote zu „${q}“` : 'Neue Förderangebote zu einer gemerkten Suche'),
  notice: (count) => (count === 1 ? 'Ein Förderangebot, das vorher nicht da war.' : `${count} Förderangebote, die vorher nicht da waren.`),
  damagedTitle: (count) => (count === 1 ? 'Eine gemerkte Suche konnte nicht gelesen werden' : `${count} gemerkte Suchen konnten nicht gelesen werden`),
};

/** The texts in the language of the interface. */
export const searchMessages: SearchMessages = spoken({ en: english, fr: french, es: spanish, pt: portuguese, de: german });
