import { join } from 'node:path';
import type { City } from '../shared/contract/city';
import type { Lexicon } from '../shared/understanding/lexicon';
import { withKeptFacts } from './embedder/kept-facts';
import type { Embedder } from './embedder/port';
import { withQueryCache } from './embedder/query-cache';
import { loadGazetteer, type Gazetteer } from './gazetteer/gazetteer';
import { loadFirstDatabase, type FirstLoad } from './import/first-database';
import { cityOf, KnownPlaces } from './live/known-places';
import { watchChanges, type Watch } from './live/watch-changes';
import { Catalogue } from './matching/catalogue';
import type { SnapshotPlace } from './matching/catalogue-snapshot';
import { loadLexicon } from './matching/load-lexicon';
import { createMatcher } from './matching/matcher';
import type { Matcher } from './matching/port';
import { programStamp } from './matching/program-stamp';
import { openStore, type SqliteStore } from './store/sqlite-store';

/** The parts of a running Jumelles, wired to each other. */
export interface Services {
  store: SqliteStore;
  gazetteer: Gazetteer;
  catalogue: Catalogue;
  matcher: Matcher;
  lexicon: Lexicon;
  /** What loading the first database did; null when it was up to date. */
  firstLoad: FirstLoad;
  watch: Watch;
  close(): Promise<void>;
}

/** Opens the database of a folder, loads the first database when its files have changed, builds the index, and follows changes from then on. */
export async function openServices(options: { dataHome: string; dataFolder: string; embedder: Embedder | null; today: () => string; now?: () => number; onError: (error: unknown) => void; onNote?: (sentence: string) => void }): Promise<Services> {
  const { dataFolder, today, now } = options;
  let closing = false;
  const onError = (error: unknown): void => {
    if (!closing) options.onError(error); // work that is cut off by closing has not failed
  };
  const store = openStore(options.dataHome);
  try {
    const embedder = options.embedder && withQueryCache(await withKeptFacts(options.embedder, store));
    const gazetteer = loadGazetteer(dataFolder);
    const firstLoad = await loadFirstDatabase(store, gazetteer, dataFolder);
    const places = new KnownPlaces(gazetteer, store);
    await places.refresh();
    const revision = await store.revision();
    const lexicon = loadLexicon(dataFolder);
    const catalogue = new Catalogue(store, lexicon, embedder, onError, { snapshot: snapshotPlace(options.dataHome, dataFolder), onNote: options.onNote });
    const matcher = createMatcher({ store, catalogue, gazetteer, cityById: (id): City | undefined => {
        const place = places.known(id);
        return place && cityOf(place);
      }, lexicon, embedder, today, now });
    const readiness = untilReady(matcher, onError); // asked first, so that it does not wait behind a whole import
    await catalogue.load();
    const watch = watchChanges(store, {
      after: revision,
      onError,
      onChange: async (changes) => {
        await places.refresh();
        await catalogue.apply(changes);
      },
    });
    const close = async (): Promise<void> => {
      closing = true;
      readiness.stop();
      await watch.stop();
      await embedder?.close(); // first, so that texts that wait for a vector do not hold the end up
      await catalogue.close();
      await store.close();
    };
    return { store, gazetteer, catalogue, matcher, lexicon, firstLoad, watch, close };
  } catch (error) {
    await options.embedder?.close();
    await store.close();
    throw error;
  }
}

/** The index's snapshot lies beside the database; a database in memory has none. */
function snapshotPlace(dataHome: string, dataFolder: string): SnapshotPlace | undefined {
  return dataHome === ':memory:' ? undefined : { file: join(dataHome, 'index.snapshot'), program: programStamp(dataFolder) };
}

const READY_RETRY_MS = 30_000;

/** Makes the matcher ready, and tries again while the embedder cannot be reached; each failure is told once. */
function untilReady(matcher: Matcher, onError: (error: unknown) => void): { stop(): void } {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let told = '';
  const attempt = (): void => {
    matcher.ready().catch((error: unknown) => {
      if (String(error) !== told) onError(error);
      told = String(error);
      if (!stopped) timer = setTimeout(attempt, READY_RETRY_MS).unref();
    });
  };
  attempt();
  return {
    stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
    },
  };
}
