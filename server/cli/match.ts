import { defineCommand } from 'citty';
import { matchRequest } from '../../shared/contract/match';
import { UserFacingError } from '../errors';
import { issueSentence } from '../first-issue';
import { openServices } from '../services';
import { openEmbedder } from './embedder';
import { matchLines } from './match-lines';
import { orSentence } from './or-sentence';
import { localToday, readSettings } from './settings';

/** `match "text" --home "Beira, MZ"`: the ranking with its reasons, as the panel shows it. */
export const matchCommand = defineCommand({
  meta: { name: 'match', description: 'Ranks partner cities, cases and schemes for a problem' },
  args: {
    text: { type: 'positional', description: 'the problem', required: true },
    home: { type: 'string', description: 'home city, such as "Beira, MZ", or its GeoNames id' },
    limit: { type: 'string', default: '10', description: 'how many of each' },
    needs: { type: 'boolean', default: false, description: 'the text tells what the home city does well: who needs it?' },
    json: { type: 'boolean', default: false, description: 'the whole answer as JSON' },
  },
  run: ({ args }) =>
    orSentence(async () => {
      const request = matchRequest.safeParse({ problem: { text: args.text }, ...(args.needs && { direction: 'needs' }), home: args.home === undefined ? undefined : parseHome(args.home), limit: Number(args.limit) });
      if (!request.success) throw new UserFacingError('bad-request', issueSentence(request.error));
      const settings = readSettings(process.env);
      const services = await openServices({ ...settings, embedder: await openEmbedder(settings.vectorsBy), today: localToday, onError: (error) => console.error('Vectors could not be made:', error) });
      try {
        await services.matcher.ready().catch(byWordsAlone);
        const answer = await services.matcher.match(request.data);
        console.log(args.json ? JSON.stringify(answer, null, 2) : matchLines(answer, process.stdout.columns ?? 100).join('\n'));
      } finally {
        await services.close();
      }
    }),
});

/** An embedder that cannot be reached does not keep the answer back; what is wrong is told beside it. */
function byWordsAlone(error: unknown): void {
  if (!(error instanceof UserFacingError)) throw error;
  console.error(error.message);
}

/** `Beira, MZ` as name and country (the last comma parts them), digits as a GeoNames id. */
export function parseHome(text: string): number | { name: string; country: string } {
  if (/^\d+$/.test(text.trim())) return Number(text);
  const comma = text.lastIndexOf(',');
  const [name, country] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
  if (comma < 0 || name === '' || country === '') throw new UserFacingError('bad-request', `Write the home city with its country, such as --home "Beira, MZ", not "${text}".`);
  return { name, country };
}
