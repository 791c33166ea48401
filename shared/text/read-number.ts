/**
 * The number written in a text such as "1 500 000", "1.500.000,50", "50'000" or "1.5"; null when it is none.
 * A single comma or full stop before exactly three digits at the end separates thousands, any other one decimals.
 */
export function readNumber(text: string): number | null {
  const tight = text.replace(/[\s\u2009\u202f'’]/gu, '');
  if (!/^\d[\d.,]*$/.test(tight) || /[.,]$/.test(tight)) return null;
  const decimalAt = decimalMark(tight);
  const whole = decimalAt < 0 ? tight : tight.slice(0, decimalAt);
  const groups = whole.split(/[.,]/);
  if (groups.length > 1 && groups.some((group, at) => (at === 0 ? group.length > 3 : group.length !== 3) || group === '')) return null;
  return Number(`${groups.join('')}.${decimalAt < 0 ? '0' : tight.slice(decimalAt + 1)}`);
}

/** Where the decimals begin, or -1. */
function decimalMark(text: string): number {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return -1;
  const mark = text.charAt(last);
  const other = mark === '.' ? ',' : '.';
  const alone = text.indexOf(mark) === last;
  if (!alone) return -1;
  if (text.includes(other)) return last;
  return text.length - last - 1 === 3 ? -1 : last;
}
