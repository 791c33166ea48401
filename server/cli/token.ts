import { defineCommand } from 'citty';
import { openStore } from '../store/sqlite-store';
import { orSentence } from './or-sentence';
import { readSettings } from './settings';

/** `token`: makes a new admin token and forgets the old one; a running server takes it at once. */
export const tokenCommand = defineCommand({
  meta: { name: 'token', description: 'Makes a new admin token and forgets the old one' },
  run: () =>
    orSentence(async () => {
      const store = openStore(readSettings(process.env).dataHome);
      try {
        console.log(await store.renewToken());
        console.error('Shown only now; the token before it is no longer valid.');
      } finally {
        await store.close();
      }
    }),
});
