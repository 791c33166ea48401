import { UserFacingError } from '../errors';
import { LearntFacts } from './learnt-facts';
import type { Embedder, ModelFacts } from './port';

/** Where facts of models are kept. */
export interface FactsStore {
  modelFacts(model: string): Promise<ModelFacts | null>;
  saveModelFacts(model: string, facts: ModelFacts): Promise<void>;
}

/**
 * An embedder whose facts are measured once a database: known at once when they are kept there, and kept as soon as they are measured.
 * Vectors of another shape than those kept are refused, for they come from another model of the same name.
 */
export async function withKeptFacts(embedder: Embedder, store: FactsStore): Promise<Embedder> {
  const { facts: measure } = embedder;
  if (!measure || embedder.dimensions > 0) return embedder;
  const facts = new LearntFacts(async () => {
    const measured = await measure.call(embedder);
    await store.saveModelFacts(embedder.id, measured);
    return measured;
  }, await store.modelFacts(embedder.id));
  return {
    id: embedder.id,
    get dimensions() {
      return facts.now?.dimensions ?? 0;
    },
    get multilingual() {
      return facts.now?.multilingual ?? false;
    },
    facts: () => facts.get(),
    async embed(texts, options) {
      const vectors = await embedder.embed(texts, options);
      const dimensions = facts.now?.dimensions;
      const other = dimensions === undefined ? undefined : vectors.find((vector) => vector.length !== dimensions);
      if (other) throw new UserFacingError('internal', `The model "${embedder.id}" (JUMELLES_EMBEDDER) gives vectors of ${other.length} dimensions, but those it gave before have ${dimensions}: it is another model now. Set it back, or give the new one a name of its own.`);
      return vectors;
    },
    close: () => embedder.close(),
  };
}
