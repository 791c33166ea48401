import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { UserFacingError } from '../errors';
import { findModel, type FolderModel } from './folder-model';

/** The embedder's settings as they stand in the environment. The key is a function, so that no log or print of the settings shows it. */
export interface EmbedderSettings {
  embedder: string;
  model: string;
  key: () => string;
}

/** What makes the sentence vectors. */
export type EmbedderChoice = { kind: 'shipped' } | { kind: 'off' } | FolderModel | { kind: 'server'; url: URL; model: string; key: () => string };

const WAYS = 'Give the folder of a model, the URL of an embedding server, "off", or leave it empty for the model that comes with Jumelles.';

/** Reads JUMELLES_EMBEDDER, JUMELLES_EMBEDDER_MODEL and JUMELLES_EMBEDDER_KEY. */
export function embedderSettings(env: Readonly<Record<string, string | undefined>>): EmbedderSettings {
  const { JUMELLES_EMBEDDER: embedder = '', JUMELLES_EMBEDDER_MODEL: model = '', JUMELLES_EMBEDDER_KEY: key = '' } = env;
  return { embedder: embedder.trim(), model: model.trim(), key: () => key.trim() };
}

/** What the settings choose; throws a UserFacingError when they choose nothing that is there. It asks no server. */
export function chooseEmbedder(settings: EmbedderSettings): EmbedderChoice {
  const { embedder } = settings;
  if (embedder === '') return { kind: 'shipped' };
  if (embedder.toLowerCase() === 'off') return { kind: 'off' };
  if (/^[a-z][a-z+.-]+:\/\//i.test(embedder)) return chooseServer(settings);
  const folder = resolve(embedder);
  if (!existsSync(folder)) throw wrong(`JUMELLES_EMBEDDER is "${embedder}", but there is no such folder. ${WAYS}`);
  if (!statSync(folder).isDirectory()) throw wrong(`JUMELLES_EMBEDDER is "${embedder}", which is a file; give the folder that holds ${basename(folder)}.`);
  return findModel(folder);
}

function chooseServer({ embedder, model, key }: EmbedderSettings): EmbedderChoice {
  if (!URL.canParse(embedder)) throw wrong('JUMELLES_EMBEDDER looks like a URL, but is not a valid one. Give it as http://host:port or https://host.');
  const url = new URL(embedder);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw wrong(`JUMELLES_EMBEDDER begins with "${url.protocol}//", but an embedding server is reached by http:// or https://. ${WAYS}`);
  if (url.username !== '' || url.password !== '') throw wrong('JUMELLES_EMBEDDER holds a user name or password. Take it out of the URL and put the server’s key in JUMELLES_EMBEDDER_KEY.');
  if (model === '') throw wrong(`JUMELLES_EMBEDDER names the server ${url.host}, but not which of its models to use. Set JUMELLES_EMBEDDER_MODEL to the model’s name there.`);
  if (!/^[\x20-\x7e]*$/.test(key())) throw wrong('JUMELLES_EMBEDDER_KEY has characters that no key has, such as a line break or a typographic quote. Set it anew.');
  return { kind: 'server', url: callOf(url), model, key };
}

/** The address of the call: a bare host gets the usual path, `/v1` its last part, and a full path stays. */
function callOf(url: URL): URL {
  const call = new URL(url);
  const path = url.pathname.replace(/\/+$/, '');
  call.pathname = path.endsWith('/embeddings') ? path : path.endsWith('/v1') ? `${path}/embeddings` : `${path}/v1/embeddings`;
  call.hash = '';
  return call;
}

function wrong(message: string): UserFacingError {
  return new UserFacingError('bad-request', message);
}
