import type { Context } from 'hono';
import type { Logger } from 'pino';
import type { Health } from '../../shared/contract/health';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Lexicon } from '../../shared/understanding/lexicon';
import type { Matcher } from '../matching/port';
import type { AdminStore, ImportStore } from '../store/port';

/** All that the HTTP app needs; it reads no environment, no clock and no folder of its own. */
export interface AppDeps {
  store: ImportStore & Pick<AdminStore, 'tokenMatches'>;
  gazetteer: Gazetteer;
  matcher: Matcher;
  /** Only `info`, `warn` and `error` are used; no line ever holds a problem's text. */
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** The day as `YYYY-MM-DD`. */
  today: () => string;
  /** The moment in milliseconds since 1970, for cut-offs that have an hour; without it they count to the end of their day. */
  now?: () => number;
  /** Brings words of other languages into the search for schemes. */
  lexicon?: Lexicon;
  version: string;
  /** How many texts have their sentence vector. */
  vectors: () => Health['vectors'];
  /** Folder of the built web page; null when there is none. */
  pageFolder: string | null;
  /** Host names (without port) that requests may be sent to; null for any. Set on loopback, against DNS rebinding. */
  allowedHosts: readonly string[] | null;
  /** Address of the client, null when unknown (then it does not count as this machine). */
  clientAddress: (c: Context) => string | null;
  /** Called after an import over HTTP, so that it is seen at once. */
  onImported?: () => void;
  /** Longest time a call may take, in milliseconds; imports and exports are exempt. Default 10,000. */
  timeoutMs?: number;
}
