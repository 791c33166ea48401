import { browser } from 'wxt/browser';
import type { Direction } from '../../shared/contract/match';
import { COMPARED } from './comparison';
import type { Desk } from './desk';
import type { Need } from './need';
import { itemId, STAGES } from './shortlist-item';
import type { ShortlistItem } from './shortlist-item';

/** What the cities of a briefing were sought for: answers to a problem, needs for what the home city does well, or both. */
export type BriefingDirection = Direction | 'mixed';

/** One need as it is printed: its cities best first, those that are compared, and those that were declined. */
export interface Briefing {
  need: Need;
  direction: BriefingDirection;
  compared: ShortlistItem[];
  others: ShortlistItem[];
  declined: ShortlistItem[];
}

/** Opens the briefing of a need in a tab, ready to be printed. */
export function openBriefing(needId: string, chosen: readonly string[]): void {
  const query = new URLSearchParams([['need', needId], ...chosen.map((id) => ['city', id])]);
  void browser.tabs.create({ url: `/briefing.html?${query}` });
}

/** What a briefing holds: the chosen cities of the need side by side, else the first four by how far they have come and by fit. Null where there is no such need. */
export function briefingOf({ needs, items }: Desk, needId: string, chosen: readonly string[]): Briefing | null {
  const need = needs.get(needId);
  if (!need) return null;
  const cities = [...items.values()].filter((item) => item.needId === needId).sort((a, b) => furthest(b) - furthest(a) || b.partner.score - a.partner.score || a.partner.city.id - b.partner.city.id);
  const standing = cities.filter(({ stage }) => stage !== 'declined');
  const picked = cities.filter((item) => chosen.includes(itemId(item)));
  const compared = (picked.length > 0 ? picked : standing).slice(0, COMPARED.most);
  return { need, direction: directionOf(cities), compared, others: standing.filter((item) => !compared.includes(item)), declined: cities.filter((item) => item.stage === 'declined' && !compared.includes(item)) };
}

function directionOf(items: readonly ShortlistItem[]): BriefingDirection {
  const [first = 'answers', ...others] = new Set(items.map(({ asked }) => asked.direction));
  return others.length > 0 ? 'mixed' : first;
}

/** How far a contact has come; a dormant one comes after all that are alive. */
const furthest = ({ stage }: ShortlistItem): number => (stage === 'dormant' ? -1 : STAGES.indexOf(stage));
