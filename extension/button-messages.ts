import { spoken, type Texts } from '../shared/language/spoken';

/** The text that stands on other sites' pages; in a file of its own, so that the script there stays small. */
const english = { label: 'Find partners' };

export type ButtonMessages = Texts<typeof english>;

/** In the browser’s language: the officer's own choice is kept where other sites' pages cannot read it. */
export const buttonMessages: ButtonMessages = spoken({ en: english, fr: { label: 'Trouver des partenaires' }, es: { label: 'Buscar socios' }, pt: { label: 'Encontrar parceiros' }, de: { label: 'Partner finden' } });
