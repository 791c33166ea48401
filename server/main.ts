import { orSentence } from './cli/or-sentence';
import { runServer } from './cli/run-server';
import { logLevel, readSettings } from './cli/settings';

// What `npm start` runs.
await orSentence(() => runServer(readSettings(process.env), logLevel(process.env, process.stderr.isTTY)));
