import { z } from 'zod';
import type { SubthemeId } from '../../../shared/framework/subthemes';
import { firstIssue } from '../../first-issue';
import { contentHash, isoDateOf } from '../apply-map';
import { jsonObjects } from '../json-objects';
import { recordId, titleOf } from '../record-id';
import type { Source } from '../source';
import { sourceRecord, type Mapped, type SourceRecord } from '../source-record';
import { themesOf, topicsOfText } from '../topics-of-text';

const topic = z.object({ name: z.string().min(1), code: z.string().min(1), openDate: z.string().nullish(), closeDate: z.string().nullish(), budget: z.union([z.string(), z.number()]).nullish(), link: z.string().nullish() });

/** What the parts of a Horizon Europe code stand for; the first that fits decides. */
const PROGRAMMES: readonly [RegExp, readonly SubthemeId[]][] = [
  [/MISS.*CIT/, ['climate-mitigation', 'urban-planning']],
  [/MISS.*CLIMA/, ['climate-adaptation']],
  [/MISS.*OCEAN/, ['rivers-wetlands', 'coast-sea-level']],
  [/MISS.*SOIL/, ['food-agriculture', 'biodiversity']],
  [/MISS.*CANCER|-HLTH-/, ['public-health']],
  [/-NEB-/, ['urban-renewal', 'public-space']],
  [/-CL2-/, ['culture', 'social-inclusion']],
  [/-CL3-/, ['urban-safety', 'early-warning']],
  [/-CL4-|-JU-(?:SNS|CHIPS|EUROHPC)|-RAISE-/, ['innovation', 'digital-services']],
  [/-CL5-.*D4/, ['energy-efficiency']],
  [/-CL5-.*D[56]/, ['public-transport', 'traffic-parking']],
  [/-CL5-.*D1/, ['climate-mitigation', 'climate-adaptation']],
  [/-CL5-|-EURATOM-|-JU-CLEAN/, ['energy']],
  [/-CL6-/, ['food-agriculture', 'biodiversity']],
  [/-JU-CBE/, ['circular-economy']],
  [/-JU-GH/, ['communicable-disease']],
  [/KIC-EITURBANMOBILITY/, ['public-transport', 'traffic-parking']],
  [/./, ['innovation']],
];

/** The EU portal's calls as JSON (or as the script that holds it): each topic is a call with its dates. The list tells titles only, so who may apply stays unknown. */
export const euCalls: Source = { dataset: 'eu-calls', what: 'the list of EU calls as JSON', records };

async function* records(bytes: AsyncIterable<Uint8Array>): AsyncIterable<SourceRecord> {
  for await (const item of jsonObjects(bytes)) {
    if ('kind' in item) {
      yield item;
      continue;
    }
    const checked = topic.safeParse(item.value);
    yield checked.success ? sourceRecord(item.line, toRecord(checked.data, item.around)) : { line: item.line, kind: 'problem', ...firstIssue(checked.error) };
  }
}

function toRecord({ name, code, openDate, closeDate, budget, link }: z.infer<typeof topic>, around: string): Mapped {
  const title = titleOf(name);
  const opens = isoDateOf(openDate ?? '');
  const closes = isoDateOf(closeDate ?? '');
  const euros = Number(budget);
  const listed = isoDateOf(/"?lastUpdated"?\s*:\s*"([\d.-]+)"/.exec(around)?.[1] ?? '');
  const programme = PROGRAMMES.find(([pattern]) => pattern.test(code))?.[1] ?? [];
  const words = topicsOfText(title, '', 'en');
  const subthemes = [...new Set([...words.subthemes, ...programme])];
  return {
    record: {
      // A code may stand for several calls, those of funded projects among them.
      id: recordId('eu-call', `${code}-${contentHash([title]).slice(0, 6)}`),
      kind: 'scheme',
      title,
      text: `${title.replace(/\.$/, '')}. Topic ${code} of the European Union’s research and innovation programme.`,
      lang: 'en',
      schemeKind: 'call',
      runner: 'European Commission',
      facilitatingStructure: ['other'],
      funding: ['programme-funds'],
      themes: themesOf(subthemes),
      subthemes,
      status: closes === null ? 'unverified' : 'open',
      ...(opens !== null && { opens }),
      ...(closes !== null && { cutoffs: [{ date: closes }] }),
      timeZone: 'Europe/Brussels',
      ...(euros > 0 && { award: { currency: 'EUR', note: `The list gives EUR ${Math.round(euros).toLocaleString('en')}, without saying whether for one project or for all.` } }),
      evidence: { themes: words.subthemes.length > 0 ? `${words.because.replace('The source names no theme; read', 'Read')} And by its code, ${code}.` : `By its code, ${code}.`, ...(closes !== null && { cutoffs: `The list gives ${opens ?? 'no date'} as opening and ${closes} as closing date.` }) },
      note: 'The list tells title, dates and budget only; the topic’s own page says who may apply and the hour of the cut-off.',
      source: { title: `EU Funding & Tenders Portal, ${code}`, ...(/^https?:\/\//.test(link ?? '') && { url: link }), publisher: 'European Commission', licence: 'CC BY 4.0', ...(listed !== null && { retrieved: listed }) },
      lastVerified: null,
    },
    ...(closes === null && { notices: ['has no closing date'] }),
  };
}
