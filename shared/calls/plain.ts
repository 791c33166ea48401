/** The text in small letters without accents, each letter in its place, so that positions in both are the same. */
export function plain(text: string): string {
  return Array.from({ length: text.length }, (_, at) => bare(text.charAt(at))).join('');
}

function bare(unit: string): string {
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}
