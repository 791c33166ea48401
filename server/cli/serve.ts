import { defineCommand } from 'citty';
import { orSentence } from './or-sentence';
import { logLevel, readSettings } from './settings';
import { runServer } from './run-server';

/** `serve`: the server with its web page, as `npm start` runs it. */
export const serveCommand = defineCommand({
  meta: { name: 'serve', description: 'Serves the API and the web page (HOST, PORT, JUMELLES_DATA)' },
  run: () => orSentence(() => runServer(readSettings(process.env), logLevel(process.env, process.stderr.isTTY))),
});
