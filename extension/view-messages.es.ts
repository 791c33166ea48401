import { and } from '../shared/components/messages.es';
import type { BriefingMessages } from './briefing-messages';
import type { CallMessages } from './call-messages';
import type { CompareMessages } from './compare-messages';
import type { ContactMessages } from './contact-messages';
import type { PairMessages } from './pair-messages';

const number = (count: number) => count.toLocaleString('es-ES');

const many = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;

const noAmount = (text: string) => `«${text}» no es un importe. Escríbalo como 50 000 o 50.000.`;

const languages: ContactMessages['languages'] = { en: 'Inglés', fr: 'Francés', es: 'Español', pt: 'Portugués', de: 'Alemán' };

/** A language within a sentence, where Spanish writes it small. */
const inWords = (language: keyof typeof languages) => languages[language].toLocaleLowerCase('es-ES');

const means = { answers: 'en qué medida la experiencia documentada de una ciudad responde al problema', needs: 'en qué medida lo que le falta a una ciudad encaja con lo que hacemos', mixed: 'en qué medida la experiencia documentada de una ciudad, o lo que le falta, responde al texto' };

const briefing: BriefingMessages = {
  open: 'Informe para imprimir',
  print: 'Imprimir',
  docx: 'Guardar para Word (.docx)',
  docxName: (title) => `informe-${title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60)}.docx`,
  title: { answers: 'Ciudades socias para un problema', needs: 'Ciudades que necesitan lo que hacemos bien', mixed: 'Ciudades para un texto' },
  made: (day) => `Elaborado con Jumelles el ${day}`,
  subject: { answers: 'El problema', needs: 'Lo que hacemos bien', mixed: 'El texto para el que se buscaron ciudades' },
  compared: 'Candidatas lado a lado',
  candidate: (at, city, country) => `${at}. ${city}, ${country}`,
  why: 'Por qué esta ciudad',
  others: 'También en la preselección',
  declined: 'Descartadas',
  alike: 'Se parecen en',
  differs: 'Difieren en',
  fit: (score) => `afinidad: ${score}`,
  howToRead: (direction) => `La afinidad es la suma de las razones indicadas, en puntos de unos 100; dice ${means[direction]}, no lo buena que es la ciudad. Las citas son palabras de la colección de casos, que resume las fuentes nombradas. Lo que no se sabe se muestra como tal.`,
  data: (version) => `Datos ${version}`,
  gone: 'Esta necesidad ya no está en la preselección',
  goneNext: 'Cierre esta pestaña y abra de nuevo el informe desde la necesidad, en el panel.',
  loading: 'Abriendo el informe…',
};

const call: CallMessages = {
  fromProblem: 'Guardar como convocatoria',
  form: {
    title: 'Guardar como convocatoria',
    intro: 'Se ha rellenado con el texto seleccionado, en este equipo. Corrija lo que no sea correcto; no se envía nada.',
    name: 'Nombre',
    opens: 'Apertura',
    cutoff: 'Cierre',
    cutoffNumber: (at) => `Cierre, fecha ${at}`,
    hour: 'Hora',
    zone: 'Zona horaria',
    noZone: 'sin indicar',
    another: 'Añadir una fecha',
    removeDate: 'Quitar esta fecha',
    min: 'Importe mínimo',
    max: 'Importe máximo',
    currency: 'Moneda',
    share: 'Parte que se financia, %',
    url: 'Dirección web',
    contact: 'Correo para consultas',
    note: 'Nota',
    budget: (amount) => `La convocatoria dispone en total de ${amount}.`,
    found: (quote) => `encontrado: «${quote}»`,
    empty: 'no figura en el texto',
    doubts: { 'day-month': 'Compruebe: el día y el mes pueden estar invertidos.', 'no-word': 'Compruebe: ninguna palabra del texto dice qué es esto.' },
    save: 'Guardar la convocatoria',
    cancel: 'Cancelar',
    wrong: 'Todavía no se puede guardar',
    problems: {
      title: 'Dé un nombre a la convocatoria.',
      url: 'Esto no es una dirección web. Debe parecerse a https://example.org/call o quedar vacía.',
      amount: noAmount,
      order: 'El importe mínimo es mayor que el máximo.',
      currency: 'Elija la moneda del importe.',
      share: 'La parte que se financia es un número de 0 a 100.',
      dates: 'La convocatoria cierra antes de abrir.',
    },
  },
  saved: {
    title: 'Convocatorias guardadas',
    correct: 'Corregir',
    correctName: (name) => `Corregir ${name}`,
    remove: 'Quitar',
    removeName: (name) => `Quitar ${name} de las convocatorias guardadas`,
    removed: (name) => `Se ha quitado ${name}.`,
    undo: 'Deshacer',
    send: 'Enviar al servidor',
    sendName: (name) => `Enviar al servidor ${name}`,
    sent: (date) => `En el servidor desde el ${date}, sin verificar`,
    token: 'Clave de administración',
    tokenHelp: 'Se la da la persona que administra el servidor. Se olvida al cerrar el navegador.',
    sendNow: 'Enviar',
    taken: 'Ya está en el servidor, sin verificar.',
    refused: (reason) => `El servidor no la ha aceptado: ${reason}.`,
    damagedTitle: (count) => (count === 1 ? 'No se pudo leer una convocatoria guardada' : `No se pudieron leer ${number(count)} convocatorias guardadas`),
  },
  events: {
    closes: (scheme) => `Cierre: ${scheme}`,
    opens: (scheme) => `Apertura: ${scheme}`,
    hour: (time) => `A las ${time}; no se indica la zona horaria.`,
  },
  followUp: {
    calendar: 'Archivo de calendario',
    calendarName: (scheme) => `Archivo de calendario con las fechas de ${scheme}`,
    fileName: (id) => `jumelles-${id}.ics`,
    remind: 'Recordármelo',
    remindName: (scheme) => `Recordarme la próxima fecha de ${scheme}`,
    stop: 'Dejar de recordar',
    willRemind: 'Una semana, un día y tres horas antes.',
    refused: 'El navegador no pudo mostrar recordatorios, así que no se creó ninguno.',
  },
  reminder: {
    title: 'Recordatorios',
    stop: 'Parar',
    stopName: (what) => `Dejar de recordar: ${what}`,
    message: (days, on) => (days < 1 ? `Hoy, ${on}` : days === 1 ? `Mañana, ${on}` : `En ${days} días, ${on}`),
  },
};

const compare: CompareMessages = {
  choose: 'Comparar',
  chooseName: (city) => `Comparar ${city}`,
  chosen: (count) => (count === 1 ? 'Una ciudad elegida: elija de una a tres más para comparar.' : `${number(count)} ciudades elegidas.`),
  open: 'Comparar las elegidas',
  clear: 'No elegir ninguna',
  back: 'Volver a la preselección',
  title: (names) => `Comparación: ${names}`,
  table: 'Ciudades lado a lado',
  what: 'Qué se compara',
  fit: 'Afinidad',
  groups: { score: 'De qué se compone la afinidad', why: 'Razones', facts: 'Datos', watch: 'Qué tener en cuenta', plans: 'En qué punto está' },
  home: (value) => `su ciudad: ${value}`,
  first: 'Primera razón',
  evidence: 'En qué se basa',
  confidence: 'Grado de certeza',
  cautions: 'Advertencias',
  noCautions: 'ninguna en la búsqueda guardada',
  links: 'Vínculos conocidos',
  schemes: 'Apoyo para ambas ciudades',
  schemesNeedHome: 'hay que indicar su ciudad',
  schemesLoading: 'consultando el servidor…',
  schemesOffline: 'el servidor no responde',
  schemesNone: 'ninguna línea de apoyo sin requisitos incumplidos',
  schemesCount: (count) => `${many(count, 'línea de apoyo', 'líneas de apoyo')} sin requisitos incumplidos`,
  toCheck: (count) => (count === 0 ? 'nada por comprobar' : `${number(count)} por comprobar`),
  stage: 'Etapa',
  next: 'Próximo paso',
  note: 'Nota',
  nothing: '–',
  nothingRead: 'nada',
};

const contact: ContactMessages = {
  open: 'Primer contacto',
  openName: (city) => `Primer contacto con ${city}`,
  back: 'Volver a la preselección',
  title: (home, partner) => `Primer contacto: ${home} ${and(partner)}`,
  noHome: 'su ciudad',
  drafts: 'Carta y orden del día',
  intro:
    'Borradores con frases fijas y con lo que usted guardó; no se inventa nada, y lo que nadie sabe todavía está marcado. Lo que se sabe de la otra ciudad se deja con las palabras de la colección. No se envía nada: copie el texto en su propia carta.',
  language: (at) => (at === 0 ? 'Idioma de su ciudad' : 'Idioma de la otra ciudad'),
  languages,
  letter: (language) => `Carta en ${inWords(language)}`,
  agenda: (language) => `Orden del día en ${inWords(language)} y quién debería sentarse a la mesa`,
  gaps: (count) => (count === 1 ? 'Un punto por completar.' : `${number(count)} puntos por completar.`),
  copy: 'Copiar',
  copied: 'Copiado',
  notCopied: 'El navegador no ha permitido copiarlo: guárdelo como archivo.',
  save: 'Guardar como texto',
  fileName: (what, city, language) => `${what === 'letter' ? 'carta' : 'orden-del-dia'}-${city.replace(/[^\p{L}\p{N}]+/gu, '-')}-${language}.txt`,
  routes: {
    title: (city) => `Vías para llegar a ${city}`,
    intro: 'Quién podría presentarles, hasta donde la colección lo sabe. Dice para qué sirve cada uno, no si ayudará: pregúnteles.',
    noHome: 'Indique su ciudad en el panel y busque de nuevo: entonces se muestran las vías entre las dos ciudades.',
    loading: 'Buscando vías…',
    reach: { both: 'Para ciudades de los dos países', home: 'En su propio país', partner: 'En el país de la otra ciudad', unstated: 'No nombran ningún país' },
    noGoBetween: 'No se conoce ninguna asociación, red, servicio u organismo para estos dos países.',
    linked: (city) => `Ciudades de su país vinculadas con ${city}`,
    linkedCountry: (country) => `Ciudades de su país vinculadas con otras (${country})`,
    noLinked: (city) => `No se conoce ninguna ciudad de su país vinculada con ${city}.`,
    noLinkedCountry: (country) => `No se conoce ninguna ciudad de su país vinculada con otra de ese país (${country}).`,
    pair: (near, far) => `${near} con ${far}`,
    standing: { active: 'activo', unknown: 'consta, no se sabe si sigue activo', dormant: 'inactivo', historic: 'terminado' },
    since: (year) => `desde ${year}`,
    others: (count) => (count === 1 ? 'Se conoce uno más.' : `Se conocen ${count} más.`),
    more: (count) => (count === 1 ? 'Una posibilidad más' : `${count} posibilidades más`),
    notCollected: 'Las embajadas y los grupos de la diáspora no están en la colección: su ministerio de asuntos exteriores publica la lista de embajadas.',
  },
};

const pair: PairMessages = {
  open: 'Financiación',
  openName: (city) => `Financiación: qué líneas de apoyo pagarían a su ciudad y a ${city}`,
  back: 'Preselección',
  title: (home, partner) => `${home} + ${partner}`,
  noHome: 'Indique primero su ciudad',
  noHomeNext: 'Las líneas de apoyo se comprueban para dos ciudades. Indique la suya en la parte superior del panel.',
  mix: {
    inKind: 'En especie: tiempo de trabajo, locales, material',
    title: 'Quién paga',
    intro: 'Cuente con varias fuentes. El plan se queda en este navegador.',
    currency: 'Moneda',
    needed: 'Coste total',
    source: 'Fuente',
    amount: 'Importe',
    share: 'Parte',
    amountOf: (source) => `Importe, ${source}`,
    total: 'En total',
    own: 'De ello, aportación propia',
    missing: 'Falta por cubrir',
    noNumber: noAmount,
    undo: 'Deshacer el último cambio',
    clear: 'Vaciar el plan',
    inShort: (total, missing) => (missing === null ? `previsto: ${total}` : `previsto: ${total}; falta: ${missing}`),
  },
  schemes: {
    title: (home, partner) => `Líneas de apoyo comprobadas para ${home} ${and(partner)}`,
    intro: 'Las que un requisito excluye están al final. Lo que no se sabe debe comprobarlo usted.',
  },
};

/** The texts of the extension's further views, in Spanish. */
export const spanish = { briefing, call, compare, contact, pair };
