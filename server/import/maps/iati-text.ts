import type { XmlElement } from '../xml-elements';

/** The elements of a name directly inside another. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** What an element says: the narrative in the wanted language, else its first (IATI 2.x), or its own text (1.x). */
export function narrativeOf(element: XmlElement | undefined, language: string): string {
  if (!element) return '';
  const narratives = childrenOf(element, 'narrative').filter(({ text }) => text.trim() !== '');
  const wanted = narratives.find(({ attributes }) => languageCode(attributes['xml:lang'] ?? '') === language);
  return ((wanted ?? narratives[0])?.text ?? element.text).trim();
}

/** A language tag as ISO 639-1, as far as there is one: "ENG" and "en-GB" are "en". */
export function languageCode(tag: string): string | null {
  try {
    const { language } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return language.length === 2 ? language : null;
  } catch (error) {
    if (error instanceof RangeError) return null; // not a language tag
    throw error;
  }
}
