/** What a date is, by the words around it (plain text), in six languages. */
export const CLOSING = /dead-?line|clos(?:es?|ing|ure)|submi(?:t|ssion)|\bdue\b|\buntil\b|\bby\b|no later than|cut-?off|\bends?\b|date limite|au plus tard|jusqu|cloture|\bavant\b|depot des|fecha limite|\bhasta\b|\bplazo|\bcierre|\bcierra|a mas tardar|\bprazo|\bate\b|encerra|termina\b|\bfrist|einreich|\bbis\b|stichtag|bewerbungsschluss|spatestens|endet|uiterlijk|\btot\b|sluit|indien|uiterste/g;
export const OPENING = /\bopens?\b|opening|\blaunch|\bstarts?\b|\bfrom\b|\bouv(?:re|ert)|lancement|a partir|\bdu\b|\bdes le\b|abre\b|apertura|inicio|\bdesde\b|abertura|abrem?\b|\ba partir\b|\bab\b|\bvom\b|beginn|eroffn|start\b|opent|vanaf|opening/g;
/** Joins a first date to a last one, as in "from … to …". */
export const UP_TO = /^[\s,]*(?:and\s+(?:closes?|ends?)\s+(?:on\s+)?|to|until|till|up to|–|—|-|au|jusqu'au|al|a|hasta(?: el)?|ate(?: o dia)?|bis(?: zum)?|tot(?: en met)?|t\/m)[\s,]*(?:the\s|le\s|el\s|dem\s)?$/;
/** Sets one more date beside another. */
export const AND = /^[\s,;/]*(?:and|et|y|e|und|en|&)?[\s,]*(?:the\s|le\s|el\s|den\s|op\s)?$/;
/** What is paid at most, at least, and what the whole call has to give. */
export const AT_MOST = /up to|maxim|ceiling|at most|no more than|not exceed|jusqu|plafon|hasta|tope|ate\b|limite|bis zu|hochst|maximaal|ten hoogste|\btot\b/g;
export const AT_LEAST = /at least|minim|\bfloor\b|no less than|au moins|al menos|pelo menos|no minimo|mindestens|ten minste|minstens/g;
export const WHOLE_BUDGET = /(?:total|overall|whole|indicative|global|gesamt|totaal|totale)[\s-]*(?:\w+\s){0,2}(?:budget|envelope|enveloppe|presupuesto|orcamento|dotac|dotation|dotacao|mittel)|budget total|presupuesto (?:total|global)|orcamento (?:total|global)|gesamtbudget|gesamtmittel|enveloppe|envelope|dotation|dotacion|dotacao|available (?:budget|funding)|totaalbudget/g;
/** Around a percentage: that it is a share of costs the scheme pays, or what the applicant pays. */
export const SHARE_PAID = /co-?fund|co-?financ|cofinan|eligible|grant|subvention|subvencion|subvencao|forder|subsid|elegib|eligib|finance|fund|pays|cover|prend en charge|cubr|cobre|deckt|dekt/;
export const OWN_SHARE = /own (?:contribution|share|resources|funds)|contribution propre|apport|autofinanc|aporte|aporta|contrapartida|contribuicao propria|eigen(?:anteil|mittel|bijdrage|beitrag)|match(?:ed|ing)? fund|applicants? (?:must|have to|contribute)/;
