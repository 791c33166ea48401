import type { SchemeRecord } from '../../shared/contract/records';
import type { Store } from './port';

type Source = Pick<Store, 'schemes' | 'dataVersion'>;

/** Every scheme of a data version. */
export interface KeptSchemes {
  version: string;
  schemes: readonly SchemeRecord[];
}

const kept = new WeakMap<Source, { version: string; schemes: Promise<SchemeRecord[]> }>();

/** Every scheme of a store, read from it again only when its data have changed: reading four thousand takes longer than searching them. One copy for all who ask; none may change it. */
export async function keptSchemes(store: Source): Promise<KeptSchemes> {
  const version = await store.dataVersion(); // before the schemes: newer ones under an old version are only read once more
  const last = kept.get(store);
  if (last?.version === version) return { version, schemes: await last.schemes };
  const schemes = store.schemes();
  kept.set(store, { version, schemes });
  schemes.catch(() => kept.delete(store)); // a read that failed is tried again; whoever asked hears of it
  return { version, schemes: await schemes };
}
