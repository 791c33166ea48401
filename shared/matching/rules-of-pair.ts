import { schemeState } from './scheme-state';
import { counted, evidenceFor, isListed, type Rule, type Seat, type Situation } from './seats';

/** Who of the two may lead. */
export const lead: Rule = (situation) => {
  const { scheme, seats, applying } = situation;
  const evidence = evidenceFor(scheme, ['leadRule', 'lead'], scheme.leadRule);
  const name = (applying ?? seats[0])?.party.city.name ?? 'the city';
  if (!scheme.lead) return scheme.leadRule ? [{ city: 'both', verdict: 'unknown', because: 'Who leads is told in words only.', ...evidence, check: 'Read the rule and agree with the other city who leads.' }] : [];
  if (scheme.lead.invited) return [{ city: applying?.who ?? 'both', verdict: 'unknown', because: 'Only cities that were invited may apply.', ...evidence, check: `Ask the runner how ${name} can be invited.` }];
  const able = seats.filter((seat) => mayLead(seat, situation));
  const [first, second] = able;
  if (first && second) return [{ city: 'both', verdict: 'pass', because: 'Either of the two cities may lead.', ...evidence }];
  if (first) return [{ city: first.who, verdict: 'pass', because: `${first.party.city.name} may lead.`, ...evidence }];
  if (seats.length === 1) return [{ city: 'both', verdict: 'unknown', because: `${name} cannot lead; another city has to.`, ...evidence, check: 'Look for a partner that may lead.' }];
  return [{ city: 'both', verdict: 'fail', because: 'Neither of the two cities may lead.', ...evidence }];
};

function mayLead(seat: Seat, { scheme, applying }: Situation): boolean {
  const { side, countries, groups } = scheme.lead ?? {};
  const placed = side === undefined ? true : side === 'either' || seat.side === side;
  const listed = countries === undefined && groups === undefined ? side !== undefined || seat === applying : isListed({ countries, groups }, seat.party);
  return placed && listed;
}

/** Whether two cities are enough, or too many. */
export const consortium: Rule = ({ scheme, seats }) => {
  const rule = scheme.consortium;
  if (!rule) return [];
  const evidence = evidenceFor(scheme, ['consortium'], rule.text);
  const { min, max } = rule;
  if (min === undefined && max === undefined) return rule.text === undefined ? [] : [{ city: 'both', verdict: 'unknown', because: 'How many partners are asked for is told in words only.', ...evidence, check: 'Read the rule and count your partners.' }];
  if (max !== undefined && max < seats.length) return [{ city: 'both', verdict: 'fail', because: 'It supports a single city, not a pair.', ...evidence }];
  const missing = (min ?? 1) - seats.length;
  if (missing <= 0) return [{ city: 'both', verdict: 'pass', because: min === undefined ? `Up to ${counted(max ?? 0)} partners may take part.` : min <= 1 ? 'One city is enough.' : 'Two cities are enough.', ...evidence }];
  const range = max === undefined ? `at least ${counted(min ?? 0)}` : min === max ? counted(max) : `${counted(min ?? 0)} to ${counted(max)}`;
  return [{ city: 'both', verdict: 'unknown', because: `It asks for ${range} partners.`, ...evidence, check: missing === 1 ? 'Look for one more partner.' : `Look for ${counted(missing)} more partners.` }];
};

/** Whether it can be applied for on the day. */
export const cutoff: Rule = ({ scheme, today, instant }) => {
  const { status, nextCutoff } = schemeState(scheme, today, instant);
  const evidence = evidenceFor(scheme, ['cutoffs', 'opens', 'status']);
  const when = nextCutoff ? `; the next date is ${nextCutoff}` : '';
  switch (status) {
    case 'open':
      return [{ city: 'both', verdict: 'pass', because: nextCutoff ? `It is open until ${nextCutoff}.` : 'It is open, without a known end.', ...evidence }];
    case 'rolling':
      return [{ city: 'both', verdict: 'pass', because: 'It is open all the time.', ...evidence }];
    case 'forecast':
      return [{ city: 'both', verdict: 'unknown', because: `${scheme.opens && scheme.opens > today ? `It opens on ${scheme.opens}` : 'It is expected to open'}${when}.`, ...evidence, check: 'Look at the runner’s page nearer the day: what is announced may move.' }];
    case 'unverified':
      return [{ city: 'both', verdict: 'unknown', because: `Nobody has checked whether it is open${when}.`, ...evidence, check: 'Look at the runner’s page or write to the runner before you plan on it.' }];
    case 'closed':
      return [{ city: 'both', verdict: 'fail', because: 'Its last known date has passed. It may come back.', ...evidence }];
    case 'historic':
      return [{ city: 'both', verdict: 'fail', because: 'It has ended.', ...evidence }];
  }
};
