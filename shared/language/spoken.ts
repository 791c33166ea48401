/** The languages of the interface, by ISO 639-1 code, each in its own words. */
export const INTERFACE_LANGUAGES = { en: 'English', fr: 'Français', es: 'Español', pt: 'Português', de: 'Deutsch' } as const;

export type InterfaceLanguage = keyof typeof INTERFACE_LANGUAGES;

/** Where an officer's own choice is kept, in the page's local storage: read before the first text is shown, which the extension's settings are too late for. */
export const LANGUAGE_KEY = 'jumelles-language';

/** The language of the interface: the officer's choice, else the first of the browser's that there is, else English. */
export function interfaceLanguage(chosen: string | null, preferred: readonly string[]): InterfaceLanguage {
  for (const tag of [...(chosen ? [chosen] : []), ...preferred]) {
    const code = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
    if (isInterfaceLanguage(code)) return code;
  }
  return 'en';
}

function isInterfaceLanguage(code: string): code is InterfaceLanguage {
  return Object.hasOwn(INTERFACE_LANGUAGES, code);
}

/** The language of this page or worker, the same for as long as it lives. */
export const LANGUAGE: InterfaceLanguage = interfaceLanguage(kept(), typeof navigator === 'undefined' ? [] : navigator.languages);

/** The shape of the texts of one language: the same keys, any words; a function keeps what it is told. */
export type Texts<T> = T extends string ? string : T extends (...told: infer Told) => unknown ? (...told: Told) => string : { [Key in keyof T]: Texts<T[Key]> };

/** What a translation may still lack while the English texts grow. */
export type Translated<T> = T extends (...told: never[]) => unknown ? T : T extends readonly unknown[] ? T : T extends object ? { [Key in keyof T]?: Translated<T[Key]> } : T;

/** The texts in this page's language; what is not translated stays English. */
export function spoken<T>(texts: { en: T } & Partial<Record<Exclude<InterfaceLanguage, 'en'>, Translated<Texts<NoInfer<T>>>>>): Texts<T> {
  const translated = LANGUAGE === 'en' ? undefined : texts[LANGUAGE];
  return filled(texts.en, translated) as Texts<T>; // the shape of the English texts
}

function filled(english: unknown, translated: unknown): unknown {
  if (translated === undefined) return english;
  if (!isGroup(english) || !isGroup(translated)) return translated;
  return Object.fromEntries(Object.entries(english).map(([key, text]) => [key, filled(text, translated[key])]));
}

function isGroup(texts: unknown): texts is Record<string, unknown> {
  return typeof texts === 'object' && texts !== null && !Array.isArray(texts);
}

function kept(): string | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage.getItem(LANGUAGE_KEY);
  } catch {
    return null; // storage that the browser has closed off holds no choice
  }
}
