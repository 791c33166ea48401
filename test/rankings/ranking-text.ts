import type { MatchResponse } from '../../shared/contract/match';
import type { GoldenProblem } from './problems';

/** A ranking as a page to read: each city with the reasons that put it there. Points are left out, so that a page changes only when the order or a reason does. */
export function rankingText({ name, home, text }: GoldenProblem, { understood, partners }: MatchResponse): string {
  const rows = partners.map(({ city, reasons }, at) => {
    const [theme, ...others] = reasons;
    return [`${at + 1}. **${city.name}, ${city.countryName}**: ${theme?.because ?? ''}`, ...others.map(({ signal, because }) => `   - ${signal}: ${because}`)].join('\n');
  });
  return [`# ${name}`, '', `> ${text}`, '', `Asked from ${home.name}, ${home.country}. Understood as: ${understood.subthemes.map(({ id }) => id).join(', ')}.`, '', ...rows, ''].join('\n');
}
