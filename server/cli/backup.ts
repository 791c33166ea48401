import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { systemCode, UserFacingError } from '../errors';
import { openStore } from '../store/sqlite-store';
import { orSentence } from './or-sentence';
import { readSettings } from './settings';

/** `backup FILE`: copies the database, also while a server uses it. */
export const backupCommand = defineCommand({
  meta: { name: 'backup', description: 'Copies the database to a file, also while the server runs' },
  args: { file: { type: 'positional', description: 'file to write', required: true } },
  run: ({ args }) =>
    orSentence(async () => {
      const file = resolve(args.file);
      if (existsSync(file)) throw new UserFacingError('bad-request', `The file ${file} is already there; choose another name.`);
      const { dataHome } = readSettings(process.env);
      const store = openStore(dataHome);
      try {
        await store.backup(file);
        console.log(`Copied the database to ${file}. To go back to it, stop the server and put it in ${dataHome} as jumelles.db.`);
      } catch (error) {
        // better-sqlite3 throws a plain TypeError when the folder is missing.
        if (error instanceof TypeError || systemCode(error) !== null) throw new UserFacingError('internal', `The backup ${file} could not be written: ${error instanceof Error ? error.message : ''}`, { cause: error });
        throw error;
      } finally {
        await store.close();
      }
    }),
});
