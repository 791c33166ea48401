import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { embedderSettings, type EmbedderSettings } from '../embedder/choice';
import { UserFacingError } from '../errors';
import { findDataFolder } from '../gazetteer/data-folder';

/** What the environment and the project's place on disk decide. */
export interface Settings {
  host: string;
  port: number;
  /** Folder of the database. */
  dataHome: string;
  /** Folder of the reviewed files of the first database. */
  dataFolder: string;
  /** Folder of the built web page. */
  pageFolder: string;
  /** Folder of the built extension, as it is loaded into a browser. */
  extensionFolder: string;
  version: string;
  /** What makes the sentence vectors, as it is set; `openEmbedder` reads it. */
  vectorsBy: EmbedderSettings;
}

/** Reads HOST, PORT, JUMELLES_DATA and the embedder's settings; a value that makes no sense throws a UserFacingError. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const dataFolder = findDataFolder();
  const root = dirname(dataFolder);
  const port = env.PORT === undefined || env.PORT === '' ? 8787 : Number(env.PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UserFacingError('bad-request', `PORT is "${env.PORT}", but must be a whole number from 0 to 65535.`);
  return {
    host: env.HOST || '127.0.0.1',
    port,
    dataHome: resolve(env.JUMELLES_DATA || join(root, '.jumelles')),
    dataFolder,
    pageFolder: join(root, 'dist', 'page'),
    extensionFolder: join(root, '.output', 'chrome-mv3'),
    version: z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version,
    vectorsBy: embedderSettings(env),
  };
}

/** Today as `YYYY-MM-DD`, in the server's time zone. */
export function localToday(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;

/** How much is logged: JUMELLES_LOG, else only warnings on a terminal and a line for each request elsewhere. */
export function logLevel(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): (typeof LOG_LEVELS)[number] {
  const wanted = env.JUMELLES_LOG;
  if (wanted === undefined || wanted === '') return isTerminal ? 'warn' : 'info';
  const level = LOG_LEVELS.find((known) => known === wanted);
  if (!level) throw new UserFacingError('bad-request', `JUMELLES_LOG is "${wanted}", but must be one of ${LOG_LEVELS.join(', ')}.`);
  return level;
}
