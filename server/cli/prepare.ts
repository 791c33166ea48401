import { Presets, SingleBar } from 'cli-progress';
import { defineCommand } from 'citty';
import { openServices } from '../services';
import { openEmbedder } from './embedder';
import { orSentence } from './or-sentence';
import { localToday, readSettings } from './settings';

/** `prepare`: loads the first database and makes every sentence vector that is missing, so that the first match of a new server uses them; interrupted, it goes on where it stopped. */
export const prepareCommand = defineCommand({
  meta: { name: 'prepare', description: 'Loads the first database and makes all missing sentence vectors' },
  run: () =>
    orSentence(async () => {
      const settings = readSettings(process.env);
      const embedder = await openEmbedder(settings.vectorsBy);
      const services = await openServices({ ...settings, embedder, today: localToday, onError: (error) => console.error('Vectors could not be made:', error) });
      const ready = () => services.catalogue.index.vectorsReady();
      const bar = process.stderr.isTTY ? new SingleBar({ format: 'vectors {bar} {value} of {total} · {eta_formatted}', clearOnComplete: true, stream: process.stderr }, Presets.shades_classic) : null;
      bar?.start(ready().of, ready().done);
      const timer = setInterval(() => bar?.update(ready().done), 500);
      try {
        await services.matcher.ready();
        await services.catalogue.settled();
      } finally {
        clearInterval(timer);
        bar?.stop();
        await services.close();
      }
      const { done, of } = ready();
      if (!embedder) return console.log('JUMELLES_EMBEDDER is "off": the first database is loaded, and there are no vectors to make.');
      console.log(done === of ? `All ${of} texts have their vectors.` : `${done} of ${of} texts have their vectors; run it again to go on.`);
      if (done < of) process.exitCode = 1;
    }),
});
