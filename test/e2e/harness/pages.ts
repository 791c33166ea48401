import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startOther } from './server';
import type { Running } from './server';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SEEDS = join(ROOT, '..', 'shared', 'seeds');
const CASES = join(ROOT, 'data', 'cases', 'un-habitat.jsonl');
const WORD = /\bflood/i;
const AROUND = 6;

/** A problem in our own words, served as a plain-text page. */
export const NOTE = 'Half of the household waste of the outer wards is never collected. It is mostly vegetable matter, rots in open heaps next to the markets, and blocks the drains when the rain comes.';

/** A page in our own words, fit to be shown in a picture. */
export const REPORT_PARAGRAPH =
  'Every rainy season the low-lying districts stand under water for days, because fields and ponds that used to soak up the storm water have been built over. The drains were made for a town a third of this size, and families along the canals lose their stocks and tools each year.';

/** Serves `/passage` (a passage on floods of a real report when its text lies beside the project, else one of our own cases), `/report` and `/note.txt`. */
export function startPages(): Promise<Running> {
  const passage = realPassage() ?? ownPassage();
  return startOther((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    if (path === '/note.txt') return void response.setHeader('content-type', 'text/plain; charset=utf-8').end(NOTE);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (path === '/passage') return void response.end(htmlPage('City-to-city cooperation: flood control', passage));
    if (path === '/report') return void response.end(htmlPage('Drainage in the delta: what the rains showed', { paragraphs: ['What the rains showed', REPORT_PARAGRAPH], target: 1 }));
    response.statusCode = 404;
    response.end();
  });
}

interface Passage {
  paragraphs: string[];
  /** Which paragraph tells of the problem. */
  target: number;
}

function realPassage(): Passage | null {
  if (!existsSync(SEEDS)) return null;
  for (const file of readdirSync(SEEDS).sort()) {
    const all = readFileSync(join(SEEDS, file), 'utf8').split('\n').map((line) => line.trim()).filter(Boolean);
    const at = all.findIndex((line) => WORD.test(line) && line.length > 200 && line.length < 4_000);
    if (at >= 0) return { paragraphs: all.slice(Math.max(0, at - AROUND), at + AROUND), target: Math.min(at, AROUND) };
  }
  return null;
}

function ownPassage(): Passage {
  console.log('The texts of real reports are not beside the project: the browser tests use a page in our own words.');
  const record = z.object({ title: z.string(), problem: z.string().optional(), text: z.string() });
  const cases = readFileSync(CASES, 'utf8').split('\n').filter(Boolean).map((line) => record.parse(JSON.parse(line)));
  const found = cases.find(({ problem }) => problem !== undefined && WORD.test(problem));
  if (!found?.problem) throw new Error(`${CASES} has no case on floods`);
  return { paragraphs: [found.title, found.problem, found.text], target: 1 };
}

function htmlPage(title: string, { paragraphs, target }: Passage): string {
  const body = paragraphs.map((text, at) => (at === target ? `<p id="problem">${escaped(text)}</p>` : `<p>${escaped(text)}</p>`)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${body}</body></html>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
