import { fakeBrowser } from 'wxt/testing/fake-browser';

// wxt/browser takes the browser's interface from here; import this file before anything that imports it.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

export { fakeBrowser };
