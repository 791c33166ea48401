import { dateInWords, momentInWords, sentence } from '../../shared/components/format';
import { messages as shared } from '../../shared/components/messages';
import type { Evidence } from '../../shared/contract/match';
import { messages } from '../messages';
import { needTitle } from './need';
import type { Highlight, Need } from './need';
import type { ShortlistItem } from './shortlist-item';

const { shortlist: words } = messages;

/** The saved cities as Markdown, need by need in the order of the cities given. */
export function deskMarkdown(items: readonly ShortlistItem[], needs: ReadonlyMap<string, Need>): string {
  const ids = [...new Set(items.map(({ needId }) => needId))];
  const parts = ids.flatMap((id) => [...needLines(needs.get(id)), ...items.filter(({ needId }) => needId === id).flatMap(cityLines)]);
  return `${[`# ${messages.views.shortlist}`, ...parts].join('\n\n')}\n`;
}

/** Text that Markdown shows as it stands, on one line. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+!|~&$-]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.');
}

function needLines(need: Need | undefined): string[] {
  if (!need) return [`## ${words.noWords}`];
  return [`## ${plain(needTitle(need)) || words.noWords}`, ...need.highlights.map((highlight) => `> ${plain(highlight.quote)}\n> — ${pageOf(highlight)}, ${momentInWords(highlight.at)}`)];
}

function cityLines({ partner, stage, reason, nextStep, tags, note, home }: ShortlistItem): string[] {
  const { city } = partner;
  const facts = [
    `${words.stage}: ${words.stages[stage]}${reason ? ` (${plain(reason)})` : ''}`,
    ...(nextStep.text || nextStep.date ? [`${words.step}: ${[plain(nextStep.text), nextStep.date && dateInWords(nextStep.date)].filter(Boolean).join(', ')}`] : []),
    ...(tags.length > 0 ? [`${words.tagsSet}: ${plain(tags.join(', '))}`] : []),
    ...(note ? [`${words.note}: ${plain(note)}`] : []),
    ...(home ? [`${shared.likeness.home}: ${plain(home.name)}`] : []),
  ];
  return [
    `### ${plain(city.name)}, ${plain(city.countryName)} — ${Math.round(partner.score)} ${shared.score.fit}`,
    list(facts),
    ...section(words.reasons, partner.reasons.map((each) => [plain(sentence(each.because)), ...(each.evidence ?? []).map(evidenceLine)].join('\n  - '))),
    ...section(shared.partner.cautions, partner.cautions.map(({ because }) => plain(sentence(because)))),
  ];
}

function evidenceLine({ quote, title, source }: Evidence): string {
  return `${words.quoted(plain(quote))} (${link(source?.title ?? title, source?.url)})`;
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`**${title}**`, list(lines)] : []);
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const pageOf = ({ title, url }: Highlight): string => link(title || url || words.typed, url);
const link = (text: string, url?: string): string => (url ? `[${plain(text)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : plain(text));
