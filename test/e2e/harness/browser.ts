import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page, Worker } from 'playwright-core';
import { findChromium } from '../../runner/find-chromium.mjs';

const EXTENSION = join(import.meta.dirname, '..', '..', '..', '.output', 'chrome-mv3');
const QUIET = ['--no-first-run', '--disable-quic', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-features=OptimizationHints,MediaRouter'];

/** How long a state may take to come; a test that waits longer names what it waited for. */
const PATIENCE_MS = 15_000;

/** A Chromium with the built extension in it. */
export interface TestBrowser {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** The extension's service worker as it runs now. */
  worker: () => Promise<Worker>;
  /** Presses the extension's toolbar button on the tab that shows this page. */
  pressButton: (page: Page) => Promise<void>;
  /** The real side panel, which must be open. */
  sidePanel: () => Promise<Page>;
  /** The panel's page in a tab of its own. */
  panelTab: (width?: number) => Promise<Page>;
  /** Ends the browser as a power cut does, without a word to it. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
}

export interface LaunchOptions {
  profile: string;
  /** Hosts (with port 80 left out) and the loopback ports that stand for them. */
  hosts?: Readonly<Record<string, number>>;
  /** Port of a proxy that every request goes through. */
  proxy?: number;
  /** The screen to show a window on; without one there is no window. */
  display?: string;
  /** Folder of the built extension, when it is not beside the harness. */
  extension?: string;
  /** Further switches of Chromium. */
  switches?: readonly string[];
}

/** A profile folder of its own, removed by the returned function. */
export async function newProfile(): Promise<{ profile: string; remove: () => Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'jumelles-profile-'));
  return { profile, remove: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts Chromium with the extension and nothing else, without a window unless it is given a screen. */
export async function launch({ profile, hosts = {}, proxy, display, extension = EXTENSION, switches = [] }: LaunchOptions): Promise<TestBrowser> {
  const rules = Object.entries(hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: 'en-GB',
    viewport: null,
    ...(display !== undefined && { env: { ...process.env, DISPLAY: display } }),
    args: [
      ...(display === undefined ? ['--headless=new'] : ['--window-position=0,0', '--window-size=1300,950']),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      ...QUIET,
      ...switches,
      ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(',')}`] : []),
      ...(proxy === undefined ? [] : [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const worker = async () => context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await worker()).url()).host;
  const address = () => `http://127.0.0.1:${readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]}`;

  const connections: Browser[] = [];
  async function connect(): Promise<Browser> {
    const connection = await chromium.connectOverCDP(address());
    connections.push(connection);
    for (const each of connection.contexts()) each.setDefaultTimeout(PATIENCE_MS);
    return connection;
  }

  async function pressButton(page: Page) {
    await page.bringToFront();
    const second = await connect();
    const session = await second.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  }

  // The panel never shows among a context's pages; a connection made while it is open finds it.
  async function sidePanel(): Promise<Page> {
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      const connection = await connect();
      const panel = connection.contexts().flatMap((each) => each.pages()).find((page) => page.url().endsWith('/sidepanel.html'));
      if (panel) return panel;
    }
    throw new Error('the side panel did not open');
  }

  async function panelTab(width = 380): Promise<Page> {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
    return page;
  }

  async function kill(): Promise<void> {
    const session = await (await connect()).newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('the browser does not tell its process');
    const ended = context.waitForEvent('close');
    process.kill(main.id, 'SIGKILL');
    await ended;
  }

  async function close(): Promise<void> {
    await Promise.all(connections.map((connection) => connection.close()));
    await context.close();
  }

  return { context, extensionId, profile, worker, pressButton, sidePanel, panelTab, kill, close };
}
