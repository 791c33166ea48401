import { readFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { systemCode, UserFacingError } from '../errors';
import { loadGazetteer } from '../gazetteer/gazetteer';
import { importFile } from '../import/import-file';
import type { ImportFormat } from '../import/read-records';
import { datasetOf, FORMAT_NAMES, formatOf, formatOfMapText } from '../import/read-format';
import { openStore } from '../store/sqlite-store';
import { orSentence } from './or-sentence';
import { progressOutput } from './progress-output';
import { reportLines } from './report-lines';
import { readSettings } from './settings';

/** `import FORMAT FILE…`: a running server sees the records within two seconds. A file that cannot be imported is told in one sentence, and the others are taken. Exit code 1 when nothing of a file could be taken. */
export const importCommand = defineCommand({
  meta: { name: 'import', description: 'Imports records from files; the same files again change nothing, and an interrupted import goes on where it stopped' },
  args: {
    format: { type: 'positional', description: FORMAT_NAMES.join(' | '), required: true },
    file: { type: 'positional', description: 'one or more files', required: true },
    map: { type: 'string', description: 'column map for csv: a shipped name or a JSON file' },
    dataset: { type: 'string', description: 'name under which the records are kept' },
  },
  run: ({ args }) =>
    orSentence(async () => {
      const format = await readFormat(args.format, args.map);
      const dataset = args.dataset ?? datasetOf(format);
      if (!/^[\w][\w.-]{0,59}$/.test(dataset)) throw new UserFacingError('bad-request', `The dataset name "${dataset}" may have letters, digits and . _ - only.`);
      const settings = readSettings(process.env);
      const store = openStore(settings.dataHome);
      const interrupted = () => {
        console.error('\nInterrupted; the same command goes on where this stopped.');
        process.exit(130); // each batch is a transaction, so nothing is half written
      };
      process.once('SIGINT', interrupted);
      try {
        const gazetteer = loadGazetteer(settings.dataFolder);
        for (const file of args._.slice(1)) {
          const output = progressOutput(file);
          try {
            const report = await importFile({ file, format, dataset, store, gazetteer, onProgress: output.update }).finally(output.end);
            for (const line of reportLines(file, report)) console.log(line);
            if (report.read > 0 && report.failed === report.read) process.exitCode = 1;
          } catch (error) {
            if (!(error instanceof UserFacingError)) throw error;
            console.error(error.message); // the other files may well be sound
            process.exitCode = 1;
          }
        }
      } finally {
        process.off('SIGINT', interrupted);
        await store.close();
      }
    }),
});

/** A shipped format, or `csv` with a map file: a name with a dot or a slash is a file. */
async function readFormat(name: string, map: string | undefined): Promise<ImportFormat> {
  if (name !== 'csv' || map === undefined || !/[./\\]/.test(map)) return formatOf(name, map);
  try {
    return formatOfMapText(map, await readFile(map, 'utf8'));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new UserFacingError('bad-request', `The column map ${map} does not exist.`, { cause: error });
    throw error;
  }
}
