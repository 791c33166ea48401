import { defineCommand, runMain } from 'citty';
import { backupCommand } from './cli/backup';
import { doctorCommand } from './cli/doctor';
import { evalCommand } from './cli/eval';
import { exportCommand } from './cli/export';
import { importCommand } from './cli/import';
import { matchCommand } from './cli/match';
import { prepareCommand } from './cli/prepare';
import { serveCommand } from './cli/serve';
import { readSettings } from './cli/settings';
import { tokenCommand } from './cli/token';
import { systemCode } from './errors';

// A reader that has enough, such as `head`, closes the pipe; that is no failure.
process.stdout.on('error', (error) => {
  if (systemCode(error) === 'EPIPE') process.exit(0);
  throw error;
});

await runMain(
  defineCommand({
    meta: { name: 'jumelles', version: readSettings({}).version, description: 'From a problem to ranked partner cities and support schemes, with reasons and sources' },
    subCommands: { serve: serveCommand, prepare: prepareCommand, match: matchCommand, import: importCommand, export: exportCommand, eval: evalCommand, token: tokenCommand, backup: backupCommand, doctor: doctorCommand },
  }),
);
