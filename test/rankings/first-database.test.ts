import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchResponse } from '../../shared/contract/match';
import { THEME_IDS } from '../../shared/framework/themes';
import { createWorkerEmbedder } from '../../server/embedder/worker-embedder';
import { openServices, type Services } from '../../server/services';
import { ROOT } from '../project/source-files';
import { GOLDEN_PROBLEMS, TOLD_PROBLEMS } from './problems';
import { rankingText } from './ranking-text';

// The whole first database with all its vectors, as `npm test` prepares it with `jumelles prepare`.
const dataHome = process.env.JUMELLES_TEST_DATA ?? join(ROOT, 'dist', 'test-data');
const worker = join(ROOT, 'dist', 'server', 'embed-worker.mjs');
let services: Services;

beforeAll(async () => {
  if (!existsSync(worker)) throw new Error('The server is not built: run npm test, which builds it and prepares the first database.');
  services = await openServices({
    dataHome,
    dataFolder: join(ROOT, 'data'),
    embedder: createWorkerEmbedder({ workerUrl: pathToFileURL(worker) }),
    today: () => '2026-11-25',
    onError: (error) => {
      throw error;
    },
  });
  await services.matcher.ready();
  await services.catalogue.settled();
}, 600_000);

afterAll(() => services?.close());

const ask = ({ text, home }: (typeof GOLDEN_PROBLEMS)[number]): Promise<MatchResponse> => services.matcher.match({ problem: { text }, home, want: ['partners'] });

describe('rankings of the first database', () => {
  it.each([...GOLDEN_PROBLEMS, ...TOLD_PROBLEMS])('$name: keeps the order and the reasons', async (problem) => {
    await expect(rankingText(problem, await ask(problem))).toMatchFileSnapshot(`golden/${problem.name}.md`);
  });

  it.each(GOLDEN_PROBLEMS.filter(({ oneOf }) => oneOf))('$name: brings one of $oneOf into the first ten, named nowhere in the text', async (problem) => {
    const names = (await ask(problem)).partners.map(({ city }) => city.name);
    expect(names.some((name) => problem.oneOf?.includes(name))).toBe(true);
    expect(problem.oneOf?.some((name) => problem.text.includes(name))).toBe(false);
  });

  it.each(GOLDEN_PROBLEMS)('$name: explains every city by an entry on the problem, with a quote and a source', async (problem) => {
    for (const { city, score, reasons } of (await ask(problem)).partners) {
      expect(reasons[0]?.evidence?.[0], city.name).toMatchObject({ quote: expect.stringMatching(/\w/), source: expect.objectContaining({ title: expect.any(String) }) });
      expect(reasons.reduce((sum, { points }) => sum + points, 0), city.name).toBeCloseTo(score, 6);
    }
  });

  it('gives the same answer to the same question', async () => {
    for (const problem of GOLDEN_PROBLEMS.slice(0, 3)) expect((await ask(problem)).partners).toEqual((await ask(problem)).partners);
  });
});

it('covers at least eight themes with at least ten problems', () => {
  expect(GOLDEN_PROBLEMS.length).toBeGreaterThanOrEqual(10);
  expect(new Set(GOLDEN_PROBLEMS.map(({ theme }) => theme)).size).toBeGreaterThanOrEqual(8);
  expect(THEME_IDS).toEqual(expect.arrayContaining(GOLDEN_PROBLEMS.map(({ theme }) => theme)));
});
