import { counted, evidenceFor, isListed, isStated, type Judgement, type Rule, type Seat, type Situation } from './seats';

/** Whether a city's country may take part on the side it sits on. A list that we drew up ourselves from words ("our list") excludes nobody. */
export const country: Rule = (situation) => situation.seats.map((seat) => countryOf(seat, situation));

function countryOf(seat: Seat, { scheme, applying }: Situation): Judgement {
  const { who, side, party } = seat;
  const rule = scheme[side];
  const land = party.city.countryName;
  const applies = seat === applying;
  const evidence = evidenceFor(scheme, [side], rule?.text);
  const ask = { check: `Ask the runner whether a city of ${land} may take part${applies ? '' : ' as the other city'}.` };
  if (!isStated(rule)) {
    if (!isStated(scheme.home) && !isStated(scheme.partner)) return { city: who, verdict: 'unknown', because: 'Which countries may take part is not recorded.', ...ask };
    if (side === 'partner') return { city: who, verdict: 'unknown', because: 'Which countries the other city may be from is not recorded.', ...ask };
    if (applying) return { city: who, verdict: 'pass', because: 'The scheme supports the other city and sets no country for this one.', ...evidenceFor(scheme, ['home']) };
    return { city: who, verdict: 'unknown', because: `The scheme supports cities of other countries than ${land}.`, ...evidenceFor(scheme, ['partner'], scheme.partner?.text), check: 'Look for a partner city of one of these countries: that city would apply.' };
  }
  if (rule.countries.length === 0 && rule.groups.length === 0) return { city: who, verdict: 'unknown', because: `Whether a city of ${land} may take part is told in words only.`, ...evidence, ...ask };
  if (!isListed(rule, party)) {
    if (/our list/i.test(rule.text ?? '')) return { city: who, verdict: 'unknown', because: `${land} is not on our list of this scheme’s countries, which was drawn up from words.`, ...evidence, ...ask };
    return { city: who, verdict: 'fail', because: `${land} is not among the countries of this scheme${side === 'partner' && isStated(scheme.home) ? ' for the partner' : ''}.`, ...evidence };
  }
  if (rule.partOnly) return { city: who, verdict: 'unknown', because: `Only a part of ${land} may take part.`, ...evidence, check: `Find out whether ${party.city.name} lies in that part${rule.text ? `: ${rule.text}` : ''}.` };
  return { city: who, verdict: 'pass', because: applies ? `A city of ${land} may apply.` : `A city of ${land} may take part as the partner.`, ...evidence };
}

/** Whether a city's size is within the limits of its side, or of the city that applies. */
export const population: Rule = ({ scheme, seats, applying }) =>
  seats.flatMap((seat): Judgement[] => {
    const limits = scheme[seat.side]?.population ?? (seat === applying ? scheme.population : undefined);
    if (!limits) return [];
    const { name, population: people } = seat.party.city;
    const city = seat.who;
    const evidence = evidenceFor(scheme, ['population'], limits.text);
    if (limits.min === undefined && limits.max === undefined) return [{ city, verdict: 'unknown', because: 'A rule on the city’s size is told in words only.', ...evidence, check: `Compare it with ${name}${people === null ? '' : `, which has about ${counted(people)} people`}.` }];
    const wanted = limits.min !== undefined && limits.max !== undefined ? `${counted(limits.min)} to ${counted(limits.max)} people` : limits.min !== undefined ? `${counted(limits.min)} people or more` : `${counted(limits.max ?? 0)} people at most`;
    if (people === null) return [{ city, verdict: 'unknown', because: `It is for cities of ${wanted}.`, ...evidence, check: `Find out how many people live in ${name}.` }];
    const fits = people >= (limits.min ?? 0) && people <= (limits.max ?? Infinity);
    return [{ city, verdict: fits ? 'pass' : 'fail', because: `${name} has about ${counted(people)} people; the scheme is for cities of ${wanted}.`, ...evidence }];
  });

/** Whether the two cities are of enough countries, where partners of several countries are asked for. */
export const distinctCountries: Rule = ({ scheme, seats }) => {
  const least = scheme.consortium?.minCountries;
  if (least === undefined || least < 2) return [];
  const [first, second] = seats;
  const evidence = evidenceFor(scheme, ['consortium'], scheme.consortium?.text);
  if (!first || !second) return [{ city: 'both', verdict: 'unknown', because: `Partners of at least ${counted(least)} countries are asked for.`, ...evidence, check: 'Choose a partner city of another country.' }];
  const have = first.party.city.country === second.party.city.country ? 1 : 2;
  if (have >= least) return [{ city: 'both', verdict: 'pass', because: 'The two cities are of different countries.', ...evidence }];
  const onlyTwo = (scheme.consortium?.max ?? Infinity) <= 2 || least === 2 && (scheme.consortium?.min ?? 2) <= 2;
  if (have === 1 && onlyTwo) return [{ city: 'both', verdict: 'fail', because: `Both cities are of ${first.party.city.countryName}, and partners of ${counted(least)} countries are asked for.`, ...evidence }];
  return [{ city: 'both', verdict: 'unknown', because: `Partners of at least ${counted(least)} countries are asked for; the two cities are of ${counted(have)}.`, ...evidence, check: 'Look for more partners, of further countries.' }];
};
