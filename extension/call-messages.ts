import { spoken, type Texts } from '../shared/language/spoken';
import { french } from './view-messages.fr';
import { spanish } from './view-messages.es';
import { portuguese } from './view-messages.pt';
import { german } from './view-messages.de';

/** Every text of saving calls and of following them up, in English. */
const english = {
  fromProblem: 'Save as a call',
  form: {
    title: 'Save as a call',
    intro: 'Filled from the text you selected, on this computer. Correct what is wrong; nothing is sent.',
    name: 'Name',
    opens: 'Opens',
    cutoff: 'Closes',
    cutoffNumber: (at: number) => `Closes, date ${at}`,
    hour: 'Hour',
    zone: 'Time zone',
    noZone: 'not given',
    another: 'Add a date',
    removeDate: 'Take this date away',
    min: 'Least amount',
    max: 'Most',
    currency: 'Currency',
    share: 'Share paid, %',
    url: 'Address',
    contact: 'E-mail to ask',
    note: 'Note',
    budget: (amount: string) => `The whole call has ${amount} to give.`,
    found: (quote: string) => `found: “${quote}”`,
    empty: 'not found in the text',
    doubts: { 'day-month': 'Check: day and month may be the other way round.', 'no-word': 'Check: no word in the text says what this is.' },
    save: 'Save the call',
    cancel: 'Cancel',
    wrong: 'This cannot be saved yet',
    problems: {
      title: 'Give the call a name.',
      url: 'The address is none. It looks like https://example.org/call, or stays empty.',
      amount: (text: string) => `“${text}” is no amount. Write it as 50 000 or 50,000.`,
      order: 'The least amount is more than the most.',
      currency: 'Choose the currency of the amount.',
      share: 'A share is a number from 0 to 100.',
      dates: 'The call closes before it opens.',
    },
  },
  saved: {
    title: 'Saved calls',
    correct: 'Correct',
    correctName: (call: string) => `Correct ${call}`,
    remove: 'Remove',
    removeName: (call: string) => `Remove ${call} from the saved calls`,
    removed: (call: string) => `${call} was removed.`,
    undo: 'Undo',
    send: 'Send to the server',
    sendName: (call: string) => `Send ${call} to the server`,
    sent: (date: string) => `On the server since ${date}, as not verified`,
    token: 'Admin token',
    tokenHelp: 'From whoever runs the server. It is forgotten when the browser closes.',
    sendNow: 'Send',
    taken: 'It is on the server now, as not verified.',
    refused: (reason: string) => `The server did not take it: ${reason}.`,
    damagedTitle: (count: number) => (count === 1 ? 'One saved call could not be read' : `${count} saved calls could not be read`),
  },
  events: {
    closes: (scheme: string) => `Closes: ${scheme}`,
    opens: (scheme: string) => `Opens: ${scheme}`,
    hour: (time: string) => `At ${time}; the time zone is not given.`,
  },
  followUp: {
    calendar: 'Calendar file',
    calendarName: (scheme: string) => `Calendar file with the dates of ${scheme}`,
    fileName: (id: string) => `jumelles-${id}.ics`,
    remind: 'Remind me',
    remindName: (scheme: string) => `Remind me of the next date of ${scheme}`,
    stop: 'Stop reminding',
    willRemind: 'A week, a day and three hours before.',
    refused: 'The browser was not allowed to show reminders, so none was set.',
  },
  reminder: {
    title: 'Reminders',
    stop: 'Stop',
    stopName: (what: string) => `Stop reminding: ${what}`,
    message: (days: number, on: string) => (days < 1 ? `Today, ${on}` : days === 1 ? `Tomorrow, ${on}` : `In ${days} days, ${on}`),
  },
};

export type CallMessages = Texts<typeof english>;

/** The texts in the language of the interface. */
export const callMessages: CallMessages = spoken({ en: english, fr: french.call, es: spanish.call, pt: portuguese.call, de: german.call });
