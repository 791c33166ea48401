import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

/** A screen that nobody sees, with a keyboard and a mouse as the browser knows them from a desk. */
export interface Screen {
  /** Its name for programs, such as `:1`. */
  display: string;
  /** Presses keys one after the other, each by its X11 name: `alt+shift+j`, `Return`. */
  press: (...keys: string[]) => void;
  /** Moves the mouse to a place on the screen in pixels and clicks: 1 is the left button, 3 the right. */
  click: (at: { x: number; y: number }, button?: 1 | 3, times?: number) => void;
  /** Does something that opens a menu of the browser, and waits until it is there. Throws when none comes. */
  opens: (what: string, act: () => void | Promise<void>) => Promise<void>;
  stop: () => Promise<void>;
}

const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 50;

/** Starts a screen of 1400 by 1000 pixels. */
export async function startScreen(): Promise<Screen> {
  // Xvfb picks a free number and tells it on the descriptor named.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = `:${await firstLine(server.stdio[3] as Readable)}`;
  const xdotool = (...words: string[]) => execFileSync('xdotool', words, { env: { ...process.env, DISPLAY: display }, encoding: 'utf8' });

  /** Menus of the browser are windows of their own. */
  function windows(): number {
    return xdotool('search', '--onlyvisible', '--name', '').split('\n').filter(Boolean).length;
  }

  async function opens(what: string, act: () => void | Promise<void>): Promise<void> {
    const before = windows();
    await act();
    const until = Date.now() + PATIENCE_MS;
    while (windows() <= before) {
      if (Date.now() > until) throw new Error(`${what} did not open`);
      await pause(LOOK_EVERY_MS);
    }
  }

  return {
    display,
    press: (...keys) => void xdotool('key', '--delay', '80', ...keys),
    click: ({ x, y }, button = 1, times = 1) => void xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '--repeat', String(times), '--delay', '60', String(button)),
    opens,
    stop: () => new Promise((resolve) => {
      server.once('exit', () => resolve());
      server.kill();
    }),
  };
}

/** Reads up to the end of the line: Xvfb writes number and line end one after the other, and gives up when nobody takes the second. */
async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.includes('\n')) return text.trim();
  }
  throw new Error('the screen did not start');
}
