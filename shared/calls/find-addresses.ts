/** Web and e-mail addresses of a text, each once, in order. */
export interface FoundAddresses {
  urls: string[];
  emails: string[];
}

const URL_PATTERN = /\bhttps?:\/\/[^\s<>"'“”«»]+|\bwww\.[\w-]+(?:\.[\w-]+)+(?:\/[^\s<>"'“”«»]*)?/gi;
const EMAIL_PATTERN = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Finds addresses; an address without a scheme is taken for https, a full stop or bracket after one is not part of it. */
export function findAddresses(text: string): FoundAddresses {
  const urls = [...text.matchAll(URL_PATTERN)].map(([found]) => trimmed(found)).flatMap((found) => addressOf(/^www\./i.test(found) ? `https://${found}` : found));
  return { urls: [...new Set(urls)], emails: [...new Set((text.match(EMAIL_PATTERN) ?? []).map((found) => found.replace(/[.-]+$/, '')))] };
}

/** Without the punctuation of the sentence it stands in; a bracket that the address itself opens is kept. */
function trimmed(found: string): string {
  const bare = found.replace(/[.,;:!?…]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimmed(bare.slice(0, -1)) : bare;
}

function addressOf(text: string): string[] {
  return URL.canParse(text) ? [text] : [];
}
