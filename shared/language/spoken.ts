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

/** The texts in this page's language; each language has every text. */
export function spoken<T>(texts: { en: T } & Record<Exclude<InterfaceLanguage, 'en'>, Texts<NoInfer<T>>>): Texts<T> {
  return LANGUAGE === 'en' ? (texts.en as Texts<T>) : texts[LANGUAGE]; // the English texts are of their own shape
}

/** Lets go of the officer's choice; the page keeps its language as long as it lives. */
export function forgetLanguage(): void {
  if (typeof localStorage !== 'undefined') localStorage.removeItem(LANGUAGE_KEY);
}

function kept(): string | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage.getItem(LANGUAGE_KEY);
  } catch {
    return null; // storage that the browser has closed off holds no choice
  }
}
