import { defineConfig } from 'wxt';

const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];
// Asked for one host at a time, when an officer sets another server's address in the settings.
const ANY_SERVER = ['http://*/*', 'https://*/*'];

// Asked for with the first reminder, given back with the last. Firefox knows no optional alarms, so there are no reminders.
const REMINDERS = ['alarms', 'notifications'];

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  manifest: ({ manifestVersion, browser }) => ({
    name: 'Jumelles',
    description: 'From a problem on any page to ranked partner cities and support schemes, with reasons and sources.',
    permissions: ['activeTab', 'scripting', 'contextMenus', 'storage'],
    host_permissions: LOOPBACK,
    ...(manifestVersion === 3 ? { optional_host_permissions: ANY_SERVER, optional_permissions: REMINDERS } : { optional_permissions: ANY_SERVER }),
    // sidePanel.open and AbortSignal.any (Chrome 116), the tab that a command was given in (Firefox 126)
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'jumelles@jumelles.example', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } } } }
      : { minimum_chrome_version: '116' }),
    omnibox: { keyword: 'jm' },
    action: { default_title: 'Find partners for the selected text' },
    commands: {
      'find-partners': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Find partners for the selected text' },
    },
  }),
});
