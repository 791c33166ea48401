import { spoken, type Texts } from '../shared/language/spoken';
import { french } from './view-messages.fr';
import { spanish } from './view-messages.es';
import { portuguese } from './view-messages.pt';
import { german } from './view-messages.de';

/** Every text of the view on a pair of cities and its money, in English. */
const english = {
  open: 'Pair + money',
  openName: (city: string) => `Pair + money: which schemes would pay for you and ${city}`,
  back: 'Shortlist',
  title: (home: string, partner: string) => `${home} + ${partner}`,
  noHome: 'Name your home city first',
  noHomeNext: 'Schemes are checked for two cities. Set yours at the top of the panel.',
  mix: {
    inKind: 'In kind: working time, rooms, material',
    title: 'Who pays',
    intro: 'Plan with several sources. It stays in this browser.',
    currency: 'Currency',
    needed: 'Cost of the whole',
    source: 'Source',
    amount: 'Amount',
    share: 'Share',
    amountOf: (source: string) => `Amount, ${source}`,
    total: 'Together',
    own: 'Of it your own',
    missing: 'Still missing',
    noNumber: (text: string) => `“${text}” is no amount. Write it as 50 000 or 50,000.`,
    undo: 'Undo the last change',
    clear: 'Empty the plan',
    inShort: (total: string, missing: string | null) => (missing === null ? `${total} planned` : `${total} planned, ${missing} missing`),
  },
  schemes: {
    title: (home: string, partner: string) => `Schemes checked for ${home} and ${partner}`,
    intro: 'Those that a rule excludes stand last. What is not known is yours to check.',
  },
};

export type PairMessages = Texts<typeof english>;

/** The texts in the language of the interface. */
export const pairMessages: PairMessages = spoken({ en: english, fr: french.pair, es: spanish.pair, pt: portuguese.pair, de: german.pair });
