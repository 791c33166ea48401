import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '../../../server/store/sqlite-store';
import { recordsIn } from '../import/import-text';
import { jsonl } from '../sample-server';
import { builtServer } from './built-server';

const RECORDS = 12_000;
const { folder, run, launch, remove } = await builtServer();
afterAll(remove);

const need = (index: number, title = `Need ${index}`) => ({ id: `n-${index}`, kind: 'need', title, text: `Drains overflow in street ${index}.`, city: index % 3 === 0 ? { name: 'Beira', country: 'MZ' } : { name: 'Milan', country: 'Italy' } });

/** Kills an import by its own process as soon as so many records are in its database. */
async function killAt(count: number, file: string, home: string): Promise<void> {
  const store = openStore(home);
  const { child, ended } = launch('cli', ['import', 'ndjson', file], { JUMELLES_DATA: home });
  while (child.exitCode === null && (await store.counts()).entries < count) await wait(2);
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  await store.close();
}

it('ends, killed twice and run again, as an import that was never killed: nothing lost, nothing doubled', { timeout: 120_000 }, async () => {
  const file = join(folder, 'many.jsonl');
  const [whole, killed] = [join(folder, 'whole'), join(folder, 'killed')];
  const numbers = Array.from({ length: RECORDS }, (_, index) => index);
  writeFileSync(file, jsonl(...numbers.map((index) => need(index)), need(5, 'Another need of the same id'), need(6)));
  const expected = await run('cli', ['import', 'ndjson', file], { JUMELLES_DATA: whole });
  expect(expected).toMatchObject({ code: 0, out: expect.stringContaining(`many.jsonl: ${RECORDS + 2} read, ${RECORDS} added, 0 changed, 0 unchanged, 1 passed over, 1 refused\n`) });

  await killAt(1000, file, killed);
  const between = openStore(killed);
  const [job] = await between.unfinishedImports();
  const taken = (await between.counts()).entries;
  expect(taken).toBeLessThan(RECORDS);
  expect([job?.file, job?.done]).toEqual([file, taken]);
  expect(await between.integrity()).toEqual([]);
  await between.close();
  const examined = await run('cli', ['doctor'], { JUMELLES_DATA: killed });
  expect(examined.out).toContain(`the import of ${file} stopped after ${taken} records; the same command goes on from there`);

  await killAt(taken + 1000, file, killed);
  const resumed = await run('cli', ['import', 'ndjson', file], { JUMELLES_DATA: killed });
  expect([resumed.code, resumed.out]).toEqual([0, expected.out]);
  const [one, other] = [openStore(whole), openStore(killed)];
  expect(await other.revision()).toBe(RECORDS);
  expect(await one.revision()).toBe(RECORDS);
  expect(await recordsIn(other)).toEqual(await recordsIn(one));
  expect(await other.citiesWithEntries()).toEqual(await one.citiesWithEntries());
  expect(await other.unfinishedImports()).toEqual([]);
  await one.close();
  await other.close();
});

it('says how to go on when it is interrupted from the keyboard', async () => {
  const home = join(folder, 'interrupted');
  const store = openStore(home);
  const { child, ended } = launch('cli', ['import', 'ndjson', join(folder, 'many.jsonl')], { JUMELLES_DATA: home });
  while (child.exitCode === null && (await store.counts()).entries < 400) await wait(2);
  child.kill('SIGINT');
  const { code, err } = await ended;
  expect(code).toBe(130);
  expect(err).toContain('Interrupted; the same command goes on where this stopped.');
  expect((await store.unfinishedImports()).length).toBe(1);
  await store.close();
});
