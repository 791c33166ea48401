import type { City } from '../contract/city';
import type { Caution } from '../contract/match';
import type { SchemeRecord } from '../contract/records';
import { SUBTHEMES, type SubthemeId } from '../framework/subthemes';
import { callWordsIn } from '../understanding/call-words';
import type { Connections } from './connections';
import { isTakenFrom, wordPairs } from './same-text';
import { CROWDED_FROM } from './weights';

/** What is asked, and by whom: the problem's text, its sub-themes with their strengths in 0..1, the calls it resembles most, and the home city's own links and limit. */
export interface Need {
  text: string;
  subthemes: ReadonlyMap<SubthemeId, number>;
  schemes: readonly Pick<SchemeRecord, 'title' | 'text'>[];
  home: { city: Pick<City, 'name'>; links: Pick<Connections, 'active' | 'listed'>; loadLimit: number | null } | null;
}

/** Goals of answering to residents: what Bontenbal (2009) found partnerships to reach least. */
const RESPONSIVENESS: readonly SubthemeId[] = ['participation', 'participatory-budgeting', 'transparency-integrity'];
const CLEARLY = 0.5;
/** So many words of a call are compared; an excerpt may stand far down. */
const CALL_WORDS = 3000;

/** What to think of before any city is asked, each with the fact that triggered it. */
export function needCautions(need: Need): Caution[] {
  return [callFirst(need), responsiveness(need), ownLoad(need)].filter((caution) => caution !== null);
}

const WITHOUT_THE_CALL = 'Would you do this without the call? Talk about the need with a partner first, then look for the calls that fit.';

/** A need written after a call (Kihlgren Grandi 2020): the text is a call's own, or it reads like one. */
function callFirst({ text, schemes }: Need): Caution | null {
  const passage = wordPairs(text);
  const copied = schemes.find((scheme) => isTakenFrom(passage, wordPairs(`${scheme.title} ${scheme.text}`, CALL_WORDS)));
  if (copied) return { id: 'call-first', because: `This is the text of a scheme, “${copied.title}”, not of a problem. ${WITHOUT_THE_CALL}` };
  const told = callWordsIn(text);
  return told.length === 0 ? null : { id: 'call-first', because: `This reads like a call (${told.map((words) => `“${words}”`).join(', ')}). ${WITHOUT_THE_CALL}` };
}

function responsiveness({ subthemes }: Need): Caution | null {
  const goal = RESPONSIVENESS.find((id) => (subthemes.get(id) ?? 0) >= CLEARLY);
  return goal === undefined ? null : { id: 'responsiveness', because: `${SUBTHEMES[goal][0]}: partnerships seldom make a city answer better to its residents. Pair this with other means at home.` };
}

function ownLoad({ home }: Need): Caution | null {
  if (home === null) return null;
  const { active, listed } = home.links;
  const links = `${home.city.name} has ${active} active ${active === 1 ? 'link' : 'links'}`;
  const revive = listed > 0 ? ` ${listed} more ${listed === 1 ? 'is' : 'are'} on record: one of them may be worth reviving.` : '';
  if (home.loadLimit !== null) return active < home.loadLimit ? null : { id: 'own-load', because: `${links} and set itself a limit of ${home.loadLimit}: end or pause one before you add another.${revive}` };
  return active < CROWDED_FROM ? null : { id: 'own-load', because: `${links}: ask who will carry one more.${revive}` };
}
