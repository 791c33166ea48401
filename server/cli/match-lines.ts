import { SCHEME_STATUSES } from '../../shared/framework/facets';
import { THEMES } from '../../shared/framework/themes';
import type { EntryHit, Evidence, MatchResponse, Partner, SchemeHit } from '../../shared/contract/match';

/** A match as lines for a terminal of this width: themes, then partner cities, cases and schemes, each with its reasons and sources. */
export function matchLines(answer: MatchResponse, width: number): string[] {
  const needs = answer.direction === 'needs';
  const themes = answer.understood.themes.map(({ id, words }) => `${THEMES[id]}${words.length > 0 ? ` (${words.join(', ')})` : ''}`);
  return [
    `Themes: ${themes.length > 0 ? themes.join('; ') : 'none found'}`,
    `Home city: ${answer.home ? `${answer.home.name}, ${answer.home.countryName}` : 'none given, so capacity is not compared'}`,
    ...answer.cautions.flatMap(({ because }) => wrap(`Caution: ${because}`, width, '', '  ')),
    ...section(needs ? 'Cities that need it' : 'Partner cities', answer.partners, (partner, rank) => partnerLines(partner, rank, width)),
    ...section(needs ? 'What they say' : 'Cases and practices', answer.cases, (hit, rank) => caseLines(hit, rank, width)),
    ...section('Support schemes', answer.schemes, (hit, rank) => schemeLines(hit, rank, width)),
  ];
}

function section<T>(title: string, items: readonly T[], lines: (item: T, rank: number) => string[]): string[] {
  return ['', `${title}${items.length === 0 ? ': none found' : ''}`, ...items.flatMap((item, index) => lines(item, index + 1))];
}

function partnerLines({ city, score, confidence, reasons, alike, tailoring, cautions }: Partner, rank: number, width: number): string[] {
  const people = city.population === null ? 'population not known' : `${city.population.toLocaleString('en')} people`;
  return [
    `${rank}. ${city.name}, ${city.countryName} (${people}): ${score.toFixed(1)} points, confidence ${Math.round(confidence * 100)} %`,
    ...reasons.flatMap(({ points, because, evidence }) => [...wrap(`${signed(points)}  ${because}`, width, '   ', '          '), ...(evidence ?? []).slice(0, 1).flatMap((item) => quoteLines(item, width))]),
    ...(alike.length > 0 ? wrap(`Alike: ${alike.join('; ')}`, width, '   ', '     ') : []),
    ...tailoring.flatMap(({ differs, tailor }) => wrap(`Differs: ${differs}. ${tailor}`, width, '   ', '     ')),
    ...cautions.flatMap(({ because }) => wrap(`Caution: ${because}`, width, '   ', '     ')),
  ];
}

function caseLines({ title, cities, years, quote }: EntryHit, rank: number, width: number): string[] {
  const where = cities.map(({ name, country }) => `${name}, ${country}`).join(' · ');
  return [...wrap(`${rank}. ${title} (${[where, years].filter(Boolean).join(', ')})`, width, '', '   '), ...(quote ? quoteLines(quote, width) : [])];
}

function schemeLines({ scheme, status, nextCutoff, lastVerified, reasons, eligibility }: SchemeHit, rank: number, width: number): string[] {
  const state = [SCHEME_STATUSES[status], nextCutoff && `apply by ${nextCutoff}`, lastVerified && `checked ${lastVerified}`].filter(Boolean).join(', ');
  return [
    ...wrap(`${rank}. ${scheme.title} (${state})`, width, '', '   '),
    ...reasons.flatMap(({ points, because }) => wrap(`${signed(points)}  ${because}`, width, '   ', '          ')),
    ...eligibility.flatMap(({ verdict, because }) => wrap(`${verdict}: ${because}`, width, '   ', '     ')),
  ];
}

function quoteLines({ quote, source }: Evidence, width: number): string[] {
  return wrap(`“${quote}”${source ? ` (${[source.title, source.publisher, source.box].filter(Boolean).join(', ')})` : ''}`, width, '          ', '          ');
}

function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`.padStart(5);
}

/** Breaks a text at blanks so that no line is wider than `width` unless one word is. */
function wrap(text: string, width: number, first: string, next: string): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/ (?=\S)/)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = next;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
