import { z } from 'zod';

/** Which model the worker loads. */
export const workerModel = z.union([z.object({ kind: z.literal('shipped') }), z.object({ kind: z.enum(['tfjs', 'onnx']), folder: z.string(), file: z.string() })]);
export type WorkerModel = z.infer<typeof workerModel>;

/** What the worker is asked: one batch, small enough that a query behind it need not wait long. */
export const workerRequest = z.object({ id: z.number().int(), texts: z.array(z.string()) });
export type WorkerRequest = z.infer<typeof workerRequest>;

/** What it answers: the vectors one behind the other, or why there are none. */
export const workerReply = z.union([
  z.object({ id: z.number().int(), vectors: z.instanceof(Float32Array) }),
  z.object({ id: z.number().int(), error: z.string() }),
]);
export type WorkerReply = z.infer<typeof workerReply>;
