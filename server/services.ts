import type { City } from '../shared/contract/city';
import type { Lexicon } from '../shared/understanding/lexicon';
import type { Embedder } from './embedder/port';
import { loadGazetteer, type Gazetteer } from './gazetteer/gazetteer';
import { loadFirstDatabase, type FirstLoad } from './import/first-database';
import { cityOf, KnownPlaces } from './live/known-places';
import { watchChanges, type Watch } from './live/watch-changes';
import { Catalogue } from './matching/catalogue';
import { loadLexicon } from './matching/load-lexicon';
import { createMatcher } from './matching/matcher';
import type { Matcher } from './matching/port';
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
export async function openServices(options: { dataHome: string; dataFolder: string; embedder: Embedder | null; today: () => string; now?: () => number; onError: (error: unknown) => void }): Promise<Services> {
  const { dataFolder, embedder, today, now } = options;
  let closing = false;
  const onError = (error: unknown): void => {
    if (!closing) options.onError(error); // work that is cut off by closing has not failed
  };
  const store = openStore(options.dataHome);
  try {
    const gazetteer = loadGazetteer(dataFolder);
    const firstLoad = await loadFirstDatabase(store, gazetteer, dataFolder);
    const places = new KnownPlaces(gazetteer, store);
    await places.refresh();
    const revision = await store.revision();
    const lexicon = loadLexicon(dataFolder);
    const catalogue = new Catalogue(store, lexicon, embedder, onError);
    const matcher = createMatcher({ store, catalogue, gazetteer, cityById: (id): City | undefined => {
        const place = places.known(id);
        return place && cityOf(place);
      }, lexicon, embedder, today, now });
    matcher.ready().catch(onError); // asked first, so that it does not wait behind a whole import
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
      await watch.stop();
      await embedder?.close(); // first, so that texts that wait for a vector do not hold the end up
      await catalogue.close();
      await store.close();
    };
    return { store, gazetteer, catalogue, matcher, lexicon, firstLoad, watch, close };
  } catch (error) {
    await embedder?.close();
    await store.close();
    throw error;
  }
}
