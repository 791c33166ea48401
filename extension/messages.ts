import type { SchemeFilters } from './services/scheme-filters';
import { shortlistMessages } from './shortlist-messages';
import { spoken, type Texts } from '../shared/language/spoken';
import { french } from './messages.fr';
import { german } from './messages.de';
import { spanish } from './messages.es';
import { portuguese } from './messages.pt';

/** Every text of the extension that is not part of the shared components, in English. */
const english = {
  menu: 'Find partners for this',
  addressBar: { hint: (typed: string) => `Look up ${typed} in Jumelles` },
  views: { label: 'Views', match: 'Match', lookup: 'Look up', shortlist: 'Shortlist' },
  header: {
    home: 'Home city',
    noHome: 'no home city',
    forHome: (name: string) => `for ${name}`,
    change: 'Change the home city',
    settings: 'Settings',
    keys: 'Keyboard keys',
    done: 'Done',
  },
  firstRun: {
    title: 'Which city do you work for?',
    text: 'With a home city, Jumelles can say which cities are like yours and which support you may ask for. Everything else works without one.',
    later: 'Not now',
  },
  capture: {
    refusedTitle: 'This page cannot be read by a shortcut',
    refused: 'PDFs and the browser’s own pages keep their text to themselves. Select the passage, right-click it and choose “Find partners for this”; or paste it below.',
    nothingTitle: 'Nothing was selected',
    nothing: 'Select the passage that tells of the problem, then press the shortcut or the button again. In a PDF, right-click it and choose “Find partners for this”. Or paste it below.',
  },
  highlight: {
    known: (date: string, title: string) => `You have had this since ${date}: “${title}”`,
    cities: (count: number) => (count === 0 ? 'no city saved' : `${count} ${count === 1 ? 'city' : 'cities'} saved`),
    show: 'Show',
    keep: 'Keep as a need',
    gather: 'Add to a need',
    gatherChoose: 'Add to a need you have…',
  },
  idle: {
    title: 'From a problem to a partner',
    steps: ['Select a passage on any page that tells of a problem of your city.', 'Right-click it: “Find partners for this”. Or press Alt + Shift + J.', 'Press Match. Nothing is sent before.'],
  },
  lookup: {
    label: 'Look up a city, scheme or case',
    placeholder: 'Two words are enough: climate finance',
    historic: 'Closed and historic schemes too',
    loading: 'Fetching the list of names…',
    offlineList: 'The server does not answer: names come from the list kept here.',
    noList: 'No list of names is kept here yet.',
    none: 'No such name. Press Enter to search all schemes for these words.',
    hint: (count: number) => `${count.toLocaleString('en-GB')} names, searched on this computer. Enter without a choice searches the schemes’ whole texts.`,
    found: (count: number, q: string) => {
      const schemes = count === 0 ? 'No scheme' : `${count.toLocaleString('en-GB')} ${count === 1 ? 'scheme' : 'schemes'}`;
      if (count === 0) return q ? `${schemes} for “${q}”` : `${schemes} fits these filters`;
      return q ? `${schemes} for “${q}”, those that answer best first, open ones among them` : `${schemes}, open ones first, by next date`;
    },
    foundNone: 'None has a word like it or is for its theme. Check the spelling, or include closed and historic schemes.',
    foundNoneByFilter: 'Take a filter away above.',
    browse: 'List all schemes, open ones first',
    firstOf: (shown: number, total: number) => `These are the first ${shown} of ${total.toLocaleString('en-GB')}.${shown < 200 ? '' : ' Narrow them with a word or a filter.'}`,
    showMore: 'Show more',
    hidden: (count: number) => `${count.toLocaleString('en-GB')} more closed and historic.`,
    showHidden: 'Show them too',
    searching: 'Searching…',
    kind: { city: 'City', scheme: 'Scheme', case: 'Case' },
    cityEntries: 'What is known of it',
    noEntries: 'No entry of this city yet.',
    population: (text: string) => `${text} people`,
    partners: 'Known partner cities',
    morePartners: (count: number) => `${count.toLocaleString('en-GB')} more`,
    cached: 'Only its name is kept here; the whole card needs the server.',
  },
  filters: {
    label: 'Filters',
    set: 'Filters that are set',
    clear: 'Clear all',
    any: 'any',
    names: { theme: 'Theme', country: 'Country of one side', partnerCountry: 'Country of the other', status: 'Status', kind: 'Kind', within: 'Closes', historic: 'Closed and historic too' } satisfies Record<keyof SchemeFilters, string>,
    within: (days: number) => (days < 28 ? `within ${days / 7} weeks` : days < 60 ? 'within a month' : days < 365 ? `within ${Math.round(days / 30)} months` : 'within a year'),
    chip: (name: string, value: string) => (value ? `${name}: ${value}` : name),
  },
  shortlist: shortlistMessages,
  keys: {
    title: 'Keys',
    close: 'Close',
    list: [
      ['Alt + Shift + J', 'find partners for the selected text (on the page)'],
      ['Ctrl + Enter', 'match'],
      ['j, k or arrows', 'next, previous card'],
      ['Enter', 'open or close the card'],
      ['S', 'save the card’s city, or take it off the shortlist'],
      ['/', 'go to the problem'],
      ['jm, then Tab', 'look up from the address bar (on any page)'],
      ['?', 'these keys'],
    ],
    off: 'Single keys are switched off in the settings.',
  },
  options: {
    title: 'Settings',
    server: 'Server',
    serverLabel: 'Address of your server',
    serverHelp: 'The server is your city’s own. On this computer it is http://127.0.0.1:8787.',
    test: 'Save and test',
    testing: 'Asking the server…',
    badAddress: 'This is no address. It looks like http://127.0.0.1:8787 or https://partners.example.org.',
    refused: (host: string) => `The browser was not allowed to call ${host}, so the address was not changed.`,
    ok: (version: string) => `Connected: Jumelles ${version}.`,
    starting: 'Connected; the server is still starting.',
    counts: (cities: string, entries: string, schemes: string, links: string) => `${cities} cities, ${entries} entries, ${schemes} schemes, ${links} partnerships.`,
    vectors: (done: string, of: string) => `Comparison by meaning is ready for ${done} of ${of} texts.`,
    data: (version: string) => `Data ${version}.`,
    home: 'Home city',
    homeLabel: 'The city you work for',
    homeHelp: 'Used to compare cities with yours and to check who may ask for support. It is kept in this browser and sent only with a match, with a look-up of schemes, and when you open a first contact, to look for ways.',
    habits: 'Habits',
    matchAtOnce: 'Match at once',
    matchAtOnceHelp: 'Send the selected text as soon as I press the shortcut, without waiting for Match.',
    singleKeys: 'Single keys in the panel',
    singleKeysHelp: 'j, k, S, / and ? act on their own when no field is being typed in.',
    shortcut: 'The shortcut can be changed on the browser’s page for extension shortcuts.',
    button: {
      title: 'Button beside selected text',
      help: 'Show a small button beside selected text, which does what the shortcut does. It is off until you allow it on a site; then it can see when text is selected on its pages. Nothing is read before you press it, and never what stands in a field.',
      site: 'Site',
      allowSite: 'Allow on this site',
      allowEverywhere: 'Allow everywhere',
      everywhere: 'every site',
      badSite: 'This is no address of a site. It looks like reports.example.org.',
      allowed: (site: string) => `The button stands on ${site} from now on; load pages that are open once more.`,
      denied: (site: string) => `The browser was not allowed to show it on ${site}, so nothing was changed.`,
      stopped: (site: string) => `The button is gone from ${site}, and the leave is given back.`,
      none: 'It stands on no site.',
      where: 'It stands on',
      stop: 'Stop',
      stopName: (site: string) => `Stop the button on ${site}`,
    },
    permissions: 'What the extension may do, and why',
    permissionList: [
      ['Read the open tab when you ask', 'Only at the moment you press the shortcut, the button or the menu, and only what is selected.'],
      ['Add a menu entry', '“Find partners for this” on selected text, the way that also works in PDFs.'],
      ['Show a side panel', 'The results stand beside your page.'],
      ['Store on this computer', 'Settings, your shortlist, and the list of names for looking up without a connection.'],
      ['Remind you', 'Alarms and notifications. Asked for with the first reminder you want, and given back with the last one you stop.'],
      ['Call a server on this computer', 'The address 127.0.0.1. Any other server is asked for by name when you set it above.'],
      ['See when text is selected on a site', 'Only for the button beside selected text, only on sites you allow above, and given back when you stop it.'],
    ],
    saved: 'Saved.',
  },
};

export type Messages = Texts<typeof english>;

/** The texts in the language of the interface. */
export const messages: Messages = spoken({ en: english, fr: french, es: spanish, pt: portuguese, de: german });
