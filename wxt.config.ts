import { defineConfig } from 'wxt';

const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];
// Asked for in the settings alone: one host when an officer sets another server's address; a site, or every site, for the button beside selected text.
const ANY_SITE = ['http://*/*', 'https://*/*'];

// Asked for with the first reminder, given back with the last. Firefox knows no optional alarms, so there are no reminders.
const REMINDERS = ['alarms', 'notifications'];

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  // What Mozilla's reviewers build the extension from: everything that goes into it, and nothing of the server.
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-{{browser}}-sources.zip',
    excludeSources: ['data/**', 'dist/**', 'docs/**', 'server/**', 'test/**', 'coverage/**'],
  },
  manifest: ({ manifestVersion, browser }) => ({
    // the texts of extension/public/_locales, in the browser's language
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'contextMenus', 'storage'],
    host_permissions: LOOPBACK,
    ...(manifestVersion === 3 ? { optional_host_permissions: ANY_SITE, optional_permissions: REMINDERS } : { optional_permissions: ANY_SITE }),
    // sidePanel.open and AbortSignal.any (Chrome 116), the tab that a command was given in (Firefox 126)
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'jumelles@jumelles.example', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } } } }
      : { minimum_chrome_version: '116' }),
    omnibox: { keyword: 'jm' },
    action: { default_title: '__MSG_findPartners__' },
    commands: {
      'find-partners': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_findPartners__' },
    },
  }),
});
