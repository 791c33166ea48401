import { spoken, type Texts } from '../shared/language/spoken';

/** Texts of next steps and of the calendar of all dates, in English. */
const english = {
  step: (city: string, step: string) => (step ? `${city}: ${step}` : `Next step with ${city}`),
  help: 'The calendar file holds the next steps that have a day, and the dates of saved calls.',
  none: 'No next step and no saved call has a day to come.',
};

export type CalendarMessages = Texts<typeof english>;

// Spaces before : are no-break ones, as French sets them.
const french: CalendarMessages = {
  step: (city, step) => (step ? `${city} : ${step}` : `Prochaine étape avec ${city}`),
  help: 'Le fichier de calendrier contient les prochaines étapes qui ont une date, et les dates des appels enregistrés.',
  none: 'Aucune prochaine étape ni aucun appel enregistré n’a de date à venir.',
};

const spanish: CalendarMessages = {
  step: (city, step) => (step ? `${city}: ${step}` : `Próximo paso con ${city}`),
  help: 'El archivo de calendario contiene los próximos pasos que tienen fecha y las fechas de las convocatorias guardadas.',
  none: 'Ningún próximo paso ni ninguna convocatoria guardada tiene una fecha por venir.',
};

const portuguese: CalendarMessages = {
  step: (city, step) => (step ? `${city}: ${step}` : `Próximo passo com ${city}`),
  help: 'O ficheiro de calendário contém os próximos passos que têm data e as datas das chamadas guardadas.',
  none: 'Nenhum próximo passo nem nenhuma chamada guardada tem uma data futura.',
};

const german: CalendarMessages = {
  step: (city, step) => (step ? `${city}: ${step}` : `Nächster Schritt mit ${city}`),
  help: 'Die Kalenderdatei enthält die nächsten Schritte, die einen Tag haben, und die Termine gemerkter Aufrufe.',
  none: 'Kein nächster Schritt und kein gemerkter Aufruf hat einen Termin, der noch kommt.',
};

/** The texts in the language of the interface. */
export const calendarMessages: CalendarMessages = spoken({ en: english, fr: french, es: spanish, pt: portuguese, de: german });
