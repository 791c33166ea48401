/** What the button on a page tells the extension; the passage is read afterwards, as with the shortcut. */
export const BUTTON_PRESSED = 'selection-button-pressed';

/** Whether the stored sites allow the button on a page. Without a schema: it runs on other sites' pages and stays small. */
export function standsOn(sites: unknown, { protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
  return Array.isArray(sites) && [`${protocol}//${hostname}/*`, `${protocol}//*/*`].some((site) => sites.includes(site));
}
