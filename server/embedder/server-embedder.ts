import { batchesOf } from './batches';
import type { EmbedderChoice } from './choice';
import { LearntFacts } from './learnt-facts';
import { measureModel } from './measure-model';
import type { Embedder } from './port';
import { noAnswer, refusal, vectorsIn } from './server-answer';

/** Models of this kind read some 512 word pieces; what comes after is not sent. */
const READ_CHARACTERS = 2000;
const TOGETHER = { items: 32, characters: 16_000 };
const DEFAULTS = { urgentTimeoutMs: 3000, patientTimeoutMs: 60_000, restMs: 10_000 };

/**
 * A model on a server of the usual `/v1/embeddings` shape (llama.cpp, Ollama, text-embeddings-inference, vLLM and others). Texts leave this machine for that host and no other.
 * Failures are UserFacingErrors that never hold the key or a text. After an urgent call has failed, others fail at once for `restMs`, so that nobody waits for a server that is down.
 */
export function createServerEmbedder(choice: Extract<EmbedderChoice, { kind: 'server' }>, options: Partial<typeof DEFAULTS> = {}): Embedder {
  const { url, model, key } = choice;
  const { urgentTimeoutMs, patientTimeoutMs, restMs } = { ...DEFAULTS, ...options };
  const closing = new AbortController();
  let down: { until: number; error: unknown } | null = null;

  async function call(texts: readonly string[], timeoutMs: number): Promise<Float32Array[]> {
    let response: Response;
    let body: string;
    try {
      response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key() === '' ? {} : { authorization: `Bearer ${key()}` }) },
        body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), closing.signal]),
      });
      body = await response.text();
    } catch (error) {
      throw noAnswer(error, url.host, timeoutMs);
    }
    if (!response.ok) throw refusal(response.status, url.host, model);
    return vectorsIn(body, { host: url.host, count: texts.length, dimensions: facts.now?.dimensions ?? null });
  }

  async function patient(texts: readonly string[]): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (const batch of batchesOf(texts, (text) => text.length, TOGETHER)) vectors.push(...(await call(batch, patientTimeoutMs)));
    return vectors;
  }

  async function urgent(texts: readonly string[]): Promise<Float32Array[]> {
    if (down && performance.now() < down.until) throw down.error;
    try {
      const vectors = await call(texts, urgentTimeoutMs);
      down = null;
      return vectors;
    } catch (error) {
      down = { until: performance.now() + restMs, error };
      throw error;
    }
  }

  const facts = new LearntFacts(() => measureModel(patient));

  return {
    id: `${model}@${url.host}`,
    get dimensions() {
      return facts.now?.dimensions ?? 0;
    },
    get multilingual() {
      return facts.now?.multilingual ?? false;
    },
    facts: () => facts.get(),
    async embed(texts, { urgent: isUrgent = false } = {}) {
      const full = texts.map((text) => text.trim().slice(0, READ_CHARACTERS)).filter((text) => text !== '');
      const vectors = full.length === 0 ? [] : await (isUrgent ? urgent(full) : patient(full));
      const dimensions = vectors[0]?.length ?? (facts.now ?? (await facts.get())).dimensions;
      let next = 0;
      return texts.map((text) => (text.trim() === '' ? new Float32Array(dimensions) : (vectors[next++] ?? new Float32Array(dimensions))));
    },
    async close() {
      closing.abort();
    },
  };
}
