import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { UserFacingError } from '../errors';
import type { Embedder } from '../embedder/port';
import { loadGazetteer } from '../gazetteer/gazetteer';
import { firstDatabaseIsCurrent } from '../import/first-database';
import { DATABASE_FILE } from '../store/open-database';
import { openStore, type SqliteStore } from '../store/sqlite-store';
import { openEmbedder } from './embedder';
import { orSentence } from './or-sentence';
import { readSettings, type Settings } from './settings';

/** One thing that was looked at: well, worth knowing, or wrong. */
export interface Finding {
  state: 'ok' | 'note' | 'wrong';
  text: string;
}

const MARKS = { ok: 'ok   ', note: 'note ', wrong: 'WRONG' };

/** `doctor`: looks at the data folder, the database, the first database and the vectors, and says what is wrong. Exit code 1 when something is. */
export const doctorCommand = defineCommand({
  meta: { name: 'doctor', description: 'Checks the database and the data folders, and says what is wrong' },
  run: () =>
    orSentence(async () => {
      const findings = await examine(readSettings(process.env));
      for (const { state, text } of findings) console.log(`${MARKS[state]}  ${text}`);
      if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1;
    }),
});

/** Looks at everything; a database that cannot be opened is one finding and ends the examination. */
export async function examine(settings: Settings): Promise<Finding[]> {
  const built: Finding[] = [
    existsSync(join(settings.pageFolder, 'index.html')) ? ok('the web page is built') : note('the web page is not built; "npm start" builds it'),
    existsSync(join(settings.extensionFolder, 'manifest.json')) ? ok('the extension is built') : note('the extension is not built; "npm start" builds it'),
  ];
  if (!existsSync(join(settings.dataHome, DATABASE_FILE))) return [...built, note(`there is no database in ${settings.dataHome} yet; "npm start" makes it`)];
  let store: SqliteStore;
  try {
    store = openStore(settings.dataHome);
  } catch (error) {
    if (error instanceof UserFacingError) return [...built, { state: 'wrong', text: error.message }];
    throw error;
  }
  try {
    return [...built, ...(await examineStore(store, settings))];
  } finally {
    await store.close();
  }
}

async function examineStore(store: SqliteStore, settings: Settings): Promise<Finding[]> {
  const damages = await store.integrity();
  const counts = await store.counts();
  const unfinished = await store.unfinishedImports();
  const gazetteer = loadGazetteer(settings.dataFolder);
  const extra = new Set((await store.extraPlaces()).map(({ id }) => id));
  const lost = (await store.citiesWithEntries()).filter(({ cityId }) => !gazetteer.get(cityId) && !extra.has(cityId));
  return [
    damages.length === 0 ? ok(`the database in ${settings.dataHome} is sound`) : wrong(`the database in ${settings.dataHome} is damaged: ${damages.slice(0, 3).join('; ')}. Put a backup in its place`),
    ok(`${counts.entries} entries of ${counts.citiesWithEntries} cities, ${counts.schemes} schemes, ${counts.links} links; data version ${await store.dataVersion()}`),
    (await firstDatabaseIsCurrent(store, settings.dataFolder)) ? ok('the first database is up to date') : note('the files of the first database have changed; the next start of the server loads them'),
    ...(await examineVectors(store, settings, counts.entries + counts.schemes)),
    lost.length === 0 ? ok('every city of an entry is known') : wrong(`${lost.length} cities of entries are no longer in the gazetteer, such as ${lost.slice(0, 3).map(({ cityId }) => cityId).join(', ')}; import their records again`),
    (await store.hasTokens()) ? ok('there is an admin token') : note('there is no admin token; "npx jumelles token" makes one'),
    ...unfinished.map(({ file, done }) => note(`the import of ${file} stopped after ${done} records; the same command goes on from there`)),
    await examineServer(settings, await store.dataVersion()),
  ];
}

/** Which model makes the vectors, whether it answers, and how many texts have theirs. */
async function examineVectors(store: SqliteStore, { vectorsBy }: Settings, texts: number): Promise<Finding[]> {
  let embedder: Embedder | null;
  try {
    embedder = await openEmbedder(vectorsBy);
  } catch (error) {
    if (error instanceof UserFacingError) return [wrong(error.message)];
    throw error;
  }
  if (!embedder) return [note('sentence vectors are off (JUMELLES_EMBEDDER=off); matching goes by words alone')];
  try {
    const { id } = embedder;
    const all = await store.vectorCounts();
    const done = Math.min(texts, all.find(({ model }) => model === id)?.texts ?? 0);
    const others = all.filter(({ model }) => model !== id).map(({ model }) => model);
    return [
      await examineModel(embedder, store),
      done === texts ? ok(`every text has its sentence vector (${done} of ${texts})`) : note(`${done} of ${texts} texts have their sentence vector; a running server makes the others in the background`),
      ...(others.length > 0 ? [note(`vectors of other models are kept as well, for going back to them: ${others.join(', ')}`)] : []),
    ];
  } finally {
    await embedder.close();
  }
}

/** Asks the model for one vector, which is what a match needs of it. */
async function examineModel(embedder: Embedder, store: SqliteStore): Promise<Finding> {
  try {
    const [vector] = await embedder.embed(['water'], { urgent: true });
    const dimensions = vector?.length ?? 0;
    const before = (await store.modelFacts(embedder.id))?.dimensions ?? dimensions;
    if (before !== dimensions) return wrong(`the embedder ${embedder.id} gives ${dimensions} dimensions, but the vectors kept of it have ${before}: it is another model now. Set it back, or give it another name`);
    return ok(`the embedder ${embedder.id} answers with ${dimensions} dimensions`);
  } catch (error) {
    if (error instanceof UserFacingError) return wrong(error.message);
    throw error;
  }
}

/** Whether a server answers at the address of the settings, and whether it has seen the newest data. */
async function examineServer({ host, port }: Settings, dataVersion: string): Promise<Finding> {
  const address = `http://${host}:${port}`;
  try {
    const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(2000) });
    const body: unknown = await response.json();
    const seen = typeof body === 'object' && body !== null && 'dataVersion' in body ? body.dataVersion : null;
    return seen === dataVersion ? ok(`a server answers at ${address} with this data`) : note(`a server answers at ${address}, but with other data (${String(seen)})`);
  } catch (error) {
    return note(`no server answers at ${address} (${error instanceof Error ? error.name : 'unknown reason'})`);
  }
}

function ok(text: string): Finding {
  return { state: 'ok', text };
}

function note(text: string): Finding {
  return { state: 'note', text };
}

function wrong(text: string): Finding {
  return { state: 'wrong', text };
}
