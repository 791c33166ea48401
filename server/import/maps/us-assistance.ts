import { z } from 'zod';
import type { ApplicantType, FundingKind, SupportModality } from '../../../shared/framework/facets';
import type { SubthemeId } from '../../../shared/framework/subthemes';
import { firstIssue } from '../../first-issue';
import { jsonLines } from '../json-lines';
import { recordId, textOf, titleOf } from '../record-id';
import type { Source } from '../source';
import { sourceRecord, type Mapped, type SourceRecord } from '../source-record';
import { themesOf, topicsOfText } from '../topics-of-text';
import { subthemesOfCategory } from './us-categories';

const MOST_SUBTHEMES = 6;

const program = z.object({
  cfda: z.string().min(1),
  title: z.string().min(1),
  popular_name: z.string().nullish(),
  agency: z.string().nullish(),
  'sub-agency': z.string().nullish(),
  program_type: z.string().nullish(),
  fiscal_year: z.string().nullish(),
  objective: z.string().nullish(),
  assistance_types: z.array(z.string()),
  applicant_types: z.array(z.string()),
  categories: z.array(z.string()),
  sam_url: z.string().nullish(),
  obligations: z.array(z.object({ x: z.string(), sam_actual: z.number().nullish() })).nullish(),
});

/** Applicant types of the listings; the first that fits decides. Older listings spell "Indian" with a small l. */
const APPLICANTS: readonly [RegExp, ApplicantType][] = [
  [/^Local \(|^City or Township|^County Gov|^Government - General|^Special District|^Anyone/, 'city'],
  [/^State|^Interstate|^Intrastate|^Regional Organization|^U\.S\. Territories/, 'region'],
  [/^Public\/Indian Housing/, 'utility'],
  [/^Federal$/, 'national-government'],
  [/nonprofit|^Nonprofit|^Sponsored|^Native American Org/i, 'non-profit'],
  [/college|Institution$|Independent School|^Historically/i, 'research'],
  [/profit|small business/i, 'business'],
  [/^Individual|^Specialized group|^Minority/, 'individual'],
];

const ASSISTANCE: readonly [RegExp, FundingKind | null, SupportModality | null][] = [
  [/grants|loans|payments/i, 'grants-loans', null],
  [/^Training/, null, 'expertise-tools'],
  [/^Advisory|^Provision of Specialized/, null, 'expertise-tools'],
  [/^Dissemination/, null, 'information-knowledge'],
];

/** What is written where there is no popular name. */
const NO_NAME = /^(?:n\/?a|not applicable|none|tbd|see .*)\.?$/i;
/** How a listing says of its own programme that it is over; the sentence is kept as the evidence. */
const OVER = /[^.\n]*(?:\bprogram (?:(?:is|was|continues to be) )?(?:defunct|inactive|repealed|no longer funded)\b|\bno new awards are being made\b)[^.\n]*\.?/i;

/** The US federal assistance listings as JSON Lines: each listing is a scheme for applicants in the United States. */
export const usAssistance: Source = { dataset: 'us-assistance', what: 'the US assistance listings as JSON Lines', records };

async function* records(bytes: AsyncIterable<Uint8Array>): AsyncIterable<SourceRecord> {
  for await (const item of jsonLines(bytes)) {
    if (item.kind !== 'record') {
      yield item;
      continue;
    }
    const checked = program.safeParse(item.value);
    yield checked.success ? sourceRecord(item.line, toRecord(checked.data), item.notices) : { line: item.line, kind: 'problem', ...firstIssue(checked.error) };
  }
}

function toRecord(listing: z.infer<typeof program>): Mapped {
  const type = listing.program_type ?? '';
  if (/^tax_expenditure|^interest/.test(type)) return { skip: `is not something to apply for (${type.replaceAll('_', ' ')})` };
  const name = nameOf(listing.popular_name ?? '');
  const title = titleOf(listing.title);
  const text = objectiveOf(textOf(listing.objective ?? ''));
  const over = OVER.exec(text)?.[0].trim();
  const agency = [said(listing.agency), said(listing['sub-agency'])].filter((part) => part !== null && part !== 'N/A');
  const counts = new Map<SubthemeId, number>();
  for (const subtheme of listing.categories.flatMap(subthemesOfCategory)) counts.set(subtheme, (counts.get(subtheme) ?? 0) + 1);
  const told = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_SUBTHEMES).map(([id]) => id);
  const topics = told.length > 0 ? { themes: themesOf(told), subthemes: told, because: `Its categories: ${listing.categories.join('; ')}.` } : topicsOfText(title, text, 'en');
  const applicants = [...new Set(listing.applicant_types.map((words) => words.replaceAll('lndian', 'Indian')))];
  const kinds = [...new Set(listing.assistance_types)];
  const spent = listing.obligations?.filter(({ sam_actual: amount }) => (amount ?? 0) > 0).at(-1);
  return {
    record: {
      id: recordId('us-assistance', listing.cfda),
      kind: 'scheme',
      title,
      text: `${name !== '' && name !== title ? `${name}. ` : ''}${text || title}`,
      lang: 'en',
      schemeKind: 'programme',
      ...(agency.length > 0 && { runner: agency.join(', ') }),
      facilitatingStructure: ['national-government'],
      funding: unique(kinds.map((kind) => ASSISTANCE.find(([pattern]) => pattern.test(kind))?.[1] ?? null), 'other'),
      supportModality: unique(kinds.map((kind) => ASSISTANCE.find(([pattern]) => pattern.test(kind))?.[2] ?? null), 'other'),
      themes: topics.themes,
      subthemes: topics.subthemes,
      status: over === undefined ? 'unverified' : 'closed',
      applicants,
      ...(applicants.length > 0 && { applicantTypes: [...new Set(applicants.map((words) => APPLICANTS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'))] }),
      home: { countries: ['US'] },
      languages: ['en'],
      evidence: { ...(over !== undefined && { status: over }), themes: topics.because, ...(applicants.length > 0 && { applicants: applicants.join('; ') }), ...(kinds.length > 0 && { supportModality: kinds.join('; ') }) },
      note: `A standing programme of fiscal year ${listing.fiscal_year ?? 'not told'}; its calls have dates of their own.${spent ? ` Obligations in ${spent.x}: USD ${Math.round(spent.sam_actual ?? 0).toLocaleString('en')}.` : ''}`,
      source: { title: `Assistance listing ${listing.cfda}`, ...(/^https?:\/\//.test(listing.sam_url ?? '') && { url: listing.sam_url }), publisher: 'SAM.gov', licence: 'US Government work, public domain' },
      lastVerified: null,
    },
    ...(text === '' && { notices: ['has no objective, so its title stands for the text'] }),
  };
}

function unique<T extends string>(values: readonly (T | null)[], otherwise: T): T[] {
  const found = [...new Set(values.filter((value) => value !== null))];
  return found.length > 0 ? found : [otherwise];
}

/** The name a programme goes by, without brackets around it and a full stop behind; empty when there is none. */
function nameOf(text: string): string {
  const name = titleOf(text).replace(/^\((.*)\)$/, '$1').replace(/\.+$/, '');
  return NO_NAME.test(name) ? '' : name;
}

/** What a programme is for; empty where only that nothing is told stands there. */
function objectiveOf(text: string): string {
  const told = text.replace(/^(?:n\/?a|not applicable|none)\.\s+/i, '');
  return NO_NAME.test(told) ? '' : told;
}

function said(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
