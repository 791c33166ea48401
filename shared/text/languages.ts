/** The languages whose words are stemmed and whose stop words are known, by ISO 639-1 code. */
export const KNOWN_LANGUAGES = ['en', 'fr', 'es', 'pt', 'de', 'nl'] as const;

export type KnownLanguage = (typeof KNOWN_LANGUAGES)[number];

const known: ReadonlySet<string> = new Set(KNOWN_LANGUAGES);

/** Reads a language tag such as `pt-BR`: the known language it belongs to, or null. */
export function knownLanguage(tag: string): KnownLanguage | null {
  const code = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return isKnown(code) ? code : null;
}

function isKnown(code: string): code is KnownLanguage {
  return known.has(code);
}
