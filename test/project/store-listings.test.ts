import { expect, it } from 'vitest';
import { z } from 'zod';
import config from '../../wxt.config';
import { INTERFACE_LANGUAGES } from '../../shared/language/spoken';
import { filesUnder, textOf } from './source-files';

const LANGUAGES = Object.keys(INTERFACE_LANGUAGES);
/** What Chrome's and Edge's stores take at most. */
const LONGEST_DESCRIPTION = 132;
const DOES = 1;
const PERMISSIONS = 3;
const DOES_NOT = 4;

const strings = z.array(z.string()).default([]);
const manifest = z.object({ permissions: strings, host_permissions: strings, optional_permissions: strings, optional_host_permissions: strings, omnibox: z.unknown(), commands: z.unknown() });

const chrome = await manifestOf(3, 'chrome');
const firefox = await manifestOf(2, 'firefox');
const asked = new Set([chrome, firefox].flatMap((each) => [...each.permissions, ...each.host_permissions, ...each.optional_permissions, ...each.optional_host_permissions]));
// wxt adds it to Chrome's manifest for the folder that holds the panel
if (filesUnder('extension/entrypoints/sidepanel', ['index.html']).length > 0) asked.add('sidePanel');

/** Words for what an extension may do, in the five languages, and what the manifest must hold for it. */
const POWERS: [power: string, words: RegExp, permission: string][] = [
  ['reminders', /\bremind|\brappel|recordatorio|lembrete|erinner/i, 'alarms'],
  ['notifications', /\bremind|\brappel|recordatorio|lembrete|erinner/i, 'notifications'],
  ['a menu entry', /right-click|clic droit|clic derecho|botão direito|rechtsklick/i, 'contextMenus'],
  ['a side panel', /side panel|panneau latéral|panel lateral|painel lateral|seitenbereich/i, 'sidePanel'],
  ['a kept shortlist', /shortlist|présélection|preselección|pré-seleção|merkliste/i, 'storage'],
  ['a reading of the selection', /\bselect|sélectionn|seleccion|selecion|markier/i, 'activeTab'],
];
/** The same for what Jumelles does not do; words of any of the five languages. */
const REFUSED: [power: string, words: RegExp, permission: string][] = [
  ['the pages visited', /browsing history|historique|historial|histórico de navega|browserverlauf/i, 'history'],
  ['bookmarks', /bookmark|favoris|marcadores|favoritos|lesezeichen/i, 'bookmarks'],
  ['the clipboard', /clipboard|presse-papiers|portapapeles|área de transferência|zwischenablage/i, 'clipboardRead'],
  ['where you are', /your location|votre position|su ubicación|sua localização|ihr standort/i, 'geolocation'],
  ['cookies', /cookie/i, 'cookies'],
  ['an account', /sign in|log in|se connecter à un compte|iniciar sesión|iniciar sessão|anmelden/i, 'identity'],
];

it('has a listing and texts for the manifest in every language of the interface, and in no other', () => {
  expect(filesUnder('docs/store', ['.md'])).toEqual(LANGUAGES.map((language) => `docs/store/${language}.md`).sort());
  expect(filesUnder('extension/public/_locales', ['.json'])).toEqual(LANGUAGES.map((language) => `extension/public/_locales/${language}/messages.json`).sort());
});

it.each(LANGUAGES)('%s has every text that the manifest names, and none more', (language) => {
  const named = [...textOf('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]);
  expect(Object.keys(textsOf(language)).sort()).toEqual([...new Set(named)].sort());
});

it.each(LANGUAGES)('%s is described in its listing as in the browser, and not too long for a store', (language) => {
  const { description } = textsOf(language);
  expect(textOf(`docs/store/${language}.md`)).toContain(`\n> ${description?.message}\n`);
  expect(description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
});

it.each(LANGUAGES)('%s explains each permission in one sentence, and names none that is not asked for', (language) => {
  const lines = (sectionsOf(language)[PERMISSIONS] ?? '').split('\n').filter((line) => line.startsWith('- '));
  expect(lines.flatMap(codesOf).sort()).toEqual([...asked].sort());
  expect(lines.filter((line) => !/^[^.]{20,}\.$/.test(line.replace(/`[^`]*`/g, '')))).toEqual([]);
});

it.each(LANGUAGES.flatMap((language) => POWERS.map(([power, words, permission]) => ({ language, power, words, permission }))))('$language offers $power, which the manifest allows', ({ language, words, permission }) => {
  expect(offerOf(language)).toMatch(words);
  expect([...asked]).toContain(permission);
});

it.each(LANGUAGES.flatMap((language) => REFUSED.map(([power, words, permission]) => ({ language, power, words, permission }))))('$language offers nothing with $power, which the manifest does not allow', ({ language, words, permission }) => {
  expect([...asked]).not.toContain(permission);
  expect(offerOf(language)).not.toMatch(words);
});

it.each(LANGUAGES)('%s claims no page without a script where the button may put one, but for naming the button', (language) => {
  const mayRunScripts = filesUnder('extension', ['.ts']).some((file) => textOf(file).includes('registerContentScripts'));
  expect(mayRunScripts).toBe(true);
  const [sites] = (sectionsOf(language)[PERMISSIONS] ?? '').split('\n').filter((line) => line.includes('`https://*/*`'));
  for (const text of [sites, sectionsOf(language)[DOES_NOT]]) expect(text).toMatch(/\bbutton beside|bouton à côté|botón junto|botão ao lado|Knopf neben/);
});

it.each(LANGUAGES)('%s says what Firefox lacks', (language) => {
  const reminding = offerOf(language).split('\n').filter((line) => POWERS[0]?.[1].test(line));
  expect(firefox.optional_permissions).not.toContain('alarms');
  expect(reminding.some((line) => line.includes('Firefox'))).toBe(true);
});

it('has the address bar and the shortcut that the listings tell of', () => {
  expect([chrome, firefox].map(({ omnibox }) => omnibox)).toEqual([{ keyword: 'jm' }, { keyword: 'jm' }]);
  expect(LANGUAGES.filter((language) => !/\bjm\b/.test(offerOf(language)))).toEqual([]);
  expect([chrome, firefox].every(({ commands }) => JSON.stringify(commands).includes('suggested_key'))).toBe(true);
});

async function manifestOf(manifestVersion: 2 | 3, browser: string): Promise<z.infer<typeof manifest>> {
  if (typeof config.manifest !== 'function') throw new Error('wxt.config.ts makes the manifest by a function');
  return manifest.parse(await config.manifest({ manifestVersion, browser, mode: 'production', command: 'build' }));
}

function textsOf(language: string): Record<string, { message: string }> {
  return z.record(z.string(), z.object({ message: z.string().min(3), description: z.string() })).parse(JSON.parse(textOf(`extension/public/_locales/${language}/messages.json`)));
}

function sectionsOf(language: string): string[] {
  return textOf(`docs/store/${language}.md`).split(/\n## /);
}

/** What the listing says the extension does. */
function offerOf(language: string): string {
  return sectionsOf(language)[DOES] ?? '';
}

function codesOf(line: string): string[] {
  return [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}
