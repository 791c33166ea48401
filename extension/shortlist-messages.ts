import type { Told } from './hooks/use-shortlist';
import type { FileReading } from './services/desk-file';
import type { ItemChange, Stage } from './services/shortlist-item';
import type { Sort } from './services/shortlist-search';
import { spoken, type Texts } from '../shared/language/spoken';
import { french } from './shortlist-messages.fr';
import { german } from './shortlist-messages.de';
import { spanish } from './shortlist-messages.es';
import { portuguese } from './shortlist-messages.pt';

const many = (count: number, one: string, more: string) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

const stages = {
  found: 'Found',
  contacted: 'First contact',
  talks: 'In talks',
  agreed: 'Agreed',
  project: 'Project under way',
  dormant: 'Dormant',
  declined: 'Declined',
} satisfies Record<Stage, string>;

/** Every text of the shortlist, in English. */
const english = {
  empty: 'No city saved yet',
  emptyNext: 'Press the star on a partner city, or S when it has the focus. Saved cities stay here without a connection.',
  loading: 'Opening the shortlist…',
  full: 'No room left for the shortlist',
  fullNext: 'The last change was not kept: the browser gives the extension no more room. Export the shortlist, then remove what you no longer need.',
  note: 'Note',
  notePlaceholder: 'What do you know, whom do you know there?',
  noteSaved: 'Note saved',
  stage: 'Stage',
  stages,
  reason: 'Why it was declined',
  declineTitle: 'Why is this declined?',
  decline: 'Decline',
  keepStage: (stage: Stage) => `Stay at “${stages[stage]}”`,
  declinedBecause: 'Declined because:',
  before: (stage: Stage) => `Before “${stages[stage]}”`,
  readiness: 'Is the other city ready?',
  noReadiness: 'The saved match names no caution here. It knows only what its sources tell: ask who decides, and how many partners they already have.',
  governance: 'Who takes part, who pays?',
  noGovernance: 'The saved match names no caution here. Ask from the start that residents and their groups sit at the table on both sides.',
  goOn: (stage: Stage, open: number) => `Go on to “${stages[stage]}”${open > 0 ? `, ${open} open` : ''}`,
  checklist: (done: number, of: number) => `Before agreeing: ${done} of ${of} answered`,
  factor: 'What made partnerships work',
  factorOf: (factor: string, city: string) => `${factor}: ${city}`,
  gets: (city: string) => `What ${city} gets`,
  yourCity: 'your city',
  plan: 'Tags, next step, history',
  tags: 'Tags, with commas between',
  tagsPlaceholder: 'drainage, board of 12 May',
  tagsSet: 'Tags',
  step: 'Next step',
  stepPlaceholder: 'Write to the embassy',
  stepDate: 'By',
  nextStep: 'Next:',
  overdue: 'overdue',
  history: 'History',
  historyLine: (line: ItemChange): string => {
    const stageName = (name = '') => new Map<string, string>(Object.entries(stages)).get(name) ?? name;
    const words: Record<ItemChange['what'], string> = {
      saved: 'saved',
      stage: `${stageName(line.from)} → ${stageName(line.to)}${line.because ? ` (${line.because})` : ''}`,
      note: 'note changed',
      tags: line.to ? `tags: ${line.to}` : 'tags taken off',
      'next-step': line.to ? `next step: ${line.to}` : 'next step taken off',
      checklist: 'checklist before agreeing changed',
      mix: 'who pays changed',
      merged: `needs merged: ${line.from ?? ''}`,
      imported: 'taken from a file',
    };
    return words[line.what];
  },
  remove: 'Remove',
  removeName: (city: string) => `Remove ${city} from the shortlist`,
  told: {
    saved: (city: string) => `${city} is on the shortlist.`,
    known: (city: string) => `${city} is on the shortlist for this need already.`,
    removed: (city: string) => `${city} was removed.`,
    stage: (city: string) => `The stage of ${city} was changed.`,
    tags: (city: string) => `The tags of ${city} were changed.`,
    'next-step': (city: string) => `The next step with ${city} was changed.`,
    imported: (file: string) => `“${file}” was brought in.`,
    named: (title: string) => (title ? `The need is now called “${title}”.` : 'The need is called by its words again.'),
  } satisfies Record<Told['kind'], (name: string) => string>,
  undo: 'Undo',
  savedFor: 'Saved for',
  savedOn: (date: string, data: string) => `Saved ${date} · data ${data}`,
  find: 'Find in the shortlist',
  findPlaceholder: 'City, country, note, tag…',
  need: 'Need',
  allNeeds: (count: number) => `All needs (${count.toLocaleString('en-GB')})`,
  needOption: (title: string, cities: number) => `${title} (${cities})`,
  noWords: 'A need whose words were lost',
  needName: 'Name of this need',
  needFrom: (pages: number) => `Highlighted on ${many(pages, 'page', 'pages')}`,
  typed: 'Typed in the panel',
  narrow: 'Filter and sort',
  allStages: 'Every stage',
  tag: 'Tag',
  allTags: 'Every tag',
  sort: 'Sort by',
  sorts: { newest: 'newest first', fit: 'best fit', 'next-step': 'next step’s date', stage: 'stage', name: 'name', changed: 'last changed' } satisfies Record<Sort, string>,
  found: (shown: number, all: number) => (shown === all ? many(all, 'city', 'cities') : `${shown.toLocaleString('en-GB')} of ${many(all, 'city', 'cities')}`),
  none: 'No saved city fits',
  noneNext: 'Take a word or a filter away.',
  clearFilters: 'Show all',
  more: (count: number) => `Show ${count.toLocaleString('en-GB')} more`,
  reasons: 'Reasons',
  csvColumns: ['Need', 'Words of the need', 'Pages', 'City', 'Country', 'Population', 'Fit', 'Confidence', 'Stage', 'Declined because', 'Next step', 'By', 'Tags', 'Note', 'Reasons', 'Cautions', 'Sources', 'Saved', 'Last changed'],
  outAndIn: 'Take along, bring in, delete',
  exportAll: 'Everything, as JSON',
  exportCsv: 'These cities, as CSV',
  exportMarkdown: 'These cities, as Markdown',
  exportHelp: 'JSON can be brought in again, here or on another computer, with nothing lost. CSV is for a spreadsheet, Markdown for a report.',
  fileName: (day: string, ending: string) => `jumelles-shortlist-${day}.${ending}`,
  bringIn: 'Bring in an exported file (JSON)',
  preview: (file: string, needs: number, fresh: number, changed: number, same: number) => `“${file}”: ${many(needs, 'need', 'needs')} new or longer; of the cities ${fresh} new, ${changed} changed, ${same} the same. Nothing is changed yet.`,
  previewFresh: 'New',
  previewChanged: 'Changed',
  andMore: (count: number) => `and ${count.toLocaleString('en-GB')} more`,
  prefer: { file: 'Take the file’s version of changed cities', desk: 'Keep mine' },
  preferLabel: 'Where the two differ',
  bringInNow: 'Bring in',
  cancel: 'Cancel',
  fileProblems: {
    'no-json': (file: string) => `“${file}” is no JSON, or is cut off; nothing was changed. Export it again, or choose another file.`,
    'no-desk': (file: string) => `“${file}” was not exported from a shortlist of Jumelles; nothing was changed. Choose another file.`,
    newer: (file: string, where: string) => `“${file}” comes from a newer Jumelles (format ${where}); nothing was changed. Update the extension first.`,
    broken: (file: string, where: string) => `“${file}” is damaged at ${where}; nothing was changed. Mend it there, or export it again.`,
  } satisfies Record<Extract<FileReading, { problem: string }>['problem'], (file: string, where: string) => string>,
  deleteAll: 'Delete everything…',
  deleteTitle: 'Delete everything?',
  deleteText: (needs: number, cities: number) => `${many(needs, 'need', 'needs')} and ${many(cities, 'city', 'cities')} with notes, stages and history, your home city, the server’s address and the list of names go from this browser. It cannot be undone.`,
  deleteNow: 'Delete everything',
  deleteKeep: 'Keep it',
  damagedTitle: (count: number) => (count === 1 ? 'One saved city could not be read' : `${count} saved cities could not be read`),
  damaged: 'It is kept aside and not lost. Save it as a file for the person who looks after the extension, then let it go.',
  damagedSave: 'Save as file',
  damagedForget: 'Let go',
  damagedFile: 'jumelles-unreadable.json',
  damagedSettings: 'Your settings could not be read',
  damagedSettingsNext: 'The defaults hold until you set them again. The old ones are kept aside.',
};

export type ShortlistMessages = Texts<typeof english>;

/** The texts in the language of the interface. */
export const shortlistMessages: ShortlistMessages = spoken({ en: english, fr: french, es: spanish, pt: portuguese, de: german });
