import { spoken, type Texts } from '../../shared/language/spoken';
import { french } from './messages.fr';
import { german } from './messages.de';
import { spanish } from './messages.es';
import { portuguese } from './messages.pt';

/** Texts of the web page that are not part of the shared components, in English. */
const english = {
  promise: 'Describe a problem of your city. See which cities have solved it or share it, how like yours they are, and which support would pay for working together.',
  home: 'Home city (optional)',
  examples: 'Or try one of these:',
  exampleList: [
    ['Floods', 'Every rainy season the low-lying districts stand under water for days, because fields that used to soak up the storm water have been built over.'],
    ['Waste', 'Half of the household waste is never collected. It is mostly vegetable matter and rots in open heaps next to the markets.'],
    ['Unpaid rates', 'Fewer than a third of the property owners pay their rates, the ledgers are kept by hand, and nobody can say who owes what.'],
    ['Heat', 'During the hot months the market women work in full sun, the wards without trees are several degrees hotter, and older people die at home unnoticed.'],
  ],
  empty: 'The ranking appears here.',
  extension: 'The browser extension does the same from any page: highlight a passage, then press Alt + Shift + J.',
  api: 'The HTTP interface is described at',
  thisServer: 'this server',
} as const;

export type Messages = Texts<typeof english>;

/** The texts in the language of the interface. */
export const messages: Messages = spoken({ en: english, fr: french, es: spanish, pt: portuguese, de: german });
