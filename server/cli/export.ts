import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { defineCommand } from 'citty';
import { systemCode, UserFacingError } from '../errors';
import { exportJsonLines } from '../export/json-lines';
import { openStore } from '../store/sqlite-store';
import { orSentence } from './or-sentence';
import { readSettings } from './settings';

/** `export`: every record as JSON Lines to stdout or a file. */
export const exportCommand = defineCommand({
  meta: { name: 'export', description: 'Writes every record as JSON Lines; an import of it changes nothing' },
  args: {
    format: { type: 'enum', options: ['jsonl'], default: 'jsonl', description: 'jsonl' },
    out: { type: 'string', description: 'file to write; without it, standard output' },
  },
  run: ({ args }) =>
    orSentence(async () => {
      const store = openStore(readSettings(process.env).dataHome);
      try {
        const target = args.out === undefined ? process.stdout : createWriteStream(args.out, { flags: 'wx' });
        await pipeline(Readable.from(exportJsonLines(store)), target, { end: args.out !== undefined });
      } catch (error) {
        const code = systemCode(error);
        if (code === 'EPIPE') return; // the reader, such as `head`, has enough
        if (code === 'EEXIST') throw new UserFacingError('bad-request', `The file ${args.out} is already there; choose another name.`, { cause: error });
        if (code === 'ENOENT' || code === 'EACCES') throw new UserFacingError('bad-request', `The file ${args.out} cannot be written (${code}).`, { cause: error });
        throw error;
      } finally {
        await store.close();
      }
    }),
});
