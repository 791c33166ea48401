/** The four things a call for proposals tells, each with the words of six languages that tell it. */
const CUES = {
  name: [
    'calls? for (?:project )?(?:proposals|projects|applications|expressions? of interest)|open call|request for proposals',
    'appels? à (?:projets?|propositions?|candidatures?|initiatives?|manifestations? d[\'’]intérêt)',
    'convocatorias?|llamad[oa]s? a (?:presentar )?(?:propuestas|proyectos)',
    'edital|editais|chamadas? (?:públicas? )?(?:de|para|à) (?:propostas?|projetos?|projectos?|candidaturas?)|convites? à apresentação de (?:propostas|candidaturas)|aviso de abertura',
    'förderaufruf(?:e|s)?|projektaufruf(?:e|s)?|aufruf zur einreichung|aufforderung zur einreichung|förderbekanntmachung',
    '(?:project|subsidie)oproep(?:en)?|oproep(?:en)? (?:tot|voor) (?:het indienen van )?(?:project)?(?:en|voorstellen)|subsidieregeling',
  ],
  deadline: [
    '(?:submission|application) deadline|deadlines? for (?:submissions?|applications?|proposals?)|closing date|applications? (?:must be|are|is) (?:submitted|due|received)|submit (?:your |their )?(?:proposals?|applications?)',
    'date limite|clôture des (?:dépôts|candidatures)|dépôt des (?:dossiers|candidatures|projets)',
    'fecha límite|plazo de (?:presentación|solicitud)|presentación de (?:solicitudes|propuestas)',
    'data[- ]limite|prazo (?:de|para) (?:a )?(?:submissão|apresentação|candidatura)|submissão de (?:propostas|candidaturas)',
    'einreichungsfrist|einreichfrist|antragsfrist|bewerbungsfrist|antragsschluss|einreichungsschluss',
    'uiterste (?:indien)?datum|indieningstermijn|sluitingsdatum|aanvragen (?:kunnen|moeten) (?:worden )?ingediend',
  ],
  eligible: [
    'eligible (?:applicants?|entities|organi[sz]ations|costs)|applicants? (?:must|should|may)|lead (?:applicant|partner)|eligibility criteria|consorti(?:um|a)',
    '(?:candidats?|bénéficiaires?|porteurs?|structures?|dépenses|collectivités) éligibles?|porteurs? de projets?|chef de file|critères d[\'’]éligibilité',
    '(?:solicitantes|entidades|beneficiarios|gastos) (?:elegibles|admisibles|subvencionables)|entidades beneficiarias|podrán (?:presentar|solicitar|participar)|consorcio',
    '(?:proponentes?|entidades|candidatos?|beneficiários|despesas) elegíveis|entidades beneficiárias|consórcio|critérios de elegibilidade|podem candidatar-se',
    'antragsberechtigt(?:e|en|er)?|förderfähig(?:e|en|er)?|zuwendungsfähig(?:e|en|er)?|antragsteller(?:n|innen)?|konsortium',
    'komen in aanmerking|in aanmerking komende|subsidiabele?|aanvragers?|penvoerder',
  ],
  money: [
    'grants? of (?:up to|at most|between)|co-?financing rate|co-?funding|maximum grant|funding rate|total budget',
    'taux (?:de cofinancement|d[\'’]aide|de subvention)|subvention (?:maximale|plafonnée)|cofinancement|enveloppe (?:totale|globale)',
    'cofinanciación|subvención (?:máxima|de hasta)|presupuesto total',
    'cofinanciamento|taxa de (?:comparticipação|apoio)|subvenção|dotação (?:total|orçamental)',
    'förderquote|fördersumme|eigenanteil|kofinanzierung|zuwendung(?:en)?|zuschuss von bis zu',
    'cofinanciering|subsidiebedrag|maximale subsidie|subsidieplafond',
  ],
} as const;

type Cue = keyof typeof CUES;

const PATTERNS = Object.entries(CUES).map(([cue, words]) => [cue as Cue, new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu')] as const);

/**
 * The words by which a text reads like a call for proposals rather than like a problem, as they stand there; none when it does not.
 * A call names itself and tells one thing more, or it tells who may apply until when: one such word alone stands in many a problem.
 */
export function callWordsIn(text: string): string[] {
  const found = new Map(PATTERNS.flatMap(([cue, pattern]) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [[cue, words]];
  }));
  const reads = (found.has('name') && found.size > 1) || (found.has('eligible') && found.has('deadline'));
  return reads ? [...found.values()] : [];
}
