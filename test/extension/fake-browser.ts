import { fakeBrowser } from 'wxt/testing/fake-browser';

// wxt/browser takes the browser's interface from here; import this file before anything that imports it.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

// It knows no manifest of its own, and no leave that can be given back.
Object.assign(fakeBrowser.runtime, { getManifest: () => ({ manifest_version: 3, name: 'Jumelles', version: '0' }) });

Object.assign(fakeBrowser.permissions, { remove: async () => true });

export { fakeBrowser };
