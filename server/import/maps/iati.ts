import { recordId, textOf, titleOf } from '../record-id';
import type { Source } from '../source';
import { sourceRecord, type Mapped, type SourceRecord } from '../source-record';
import { themesOf, topicsOfText, type TextTopics } from '../topics-of-text';
import { xmlElements, type XmlElement } from '../xml-elements';
import { subthemesOfSector } from './dac-sectors';
import { activityDates, type ActivityStatus, statusOf } from './iati-dates';
import { localGovernments, placesOf, type NamedCity } from './iati-places';
import { childrenOf, languageCode, narrativeOf } from './iati-text';

const MOST_SUBTHEMES = 5;
const KEEP = new Set(['iati-identifier', 'reporting-org', 'title', 'description', 'participating-org', 'activity-status', 'activity-date', 'recipient-country', 'recipient-region', 'sector', 'location', 'document-link', 'result']);

/** What stands where nothing is told. */
const NO_DESCRIPTION = /^(?:no description (?:for this activity )?available|description indisponible|n\/?a\b)/i;

/** Kinds of reporting organisations by IATI's code list. */
const STRUCTURES: Record<string, string> = { 10: 'aid-organisation', 11: 'city-authority', 15: 'aid-organisation', 21: 'ngo', 22: 'ngo', 23: 'ngo', 24: 'ngo', 40: 'aid-organisation' };

/**
 * IATI activities, versions 1.x and 2.x. One that a local government takes part in, or that works at an exact town, is a practice of that city, or a case of several.
 * Any other is a scheme: who pays for what in which country.
 */
export const iati: Source = { dataset: 'iati', what: 'IATI activities as XML', decodesItself: true, records };

async function* records(bytes: AsyncIterable<Uint8Array>): AsyncIterable<SourceRecord> {
  for await (const item of xmlElements(bytes, { root: 'iati-activities', record: 'iati-activity', keep: KEEP })) {
    if ('kind' in item) yield item;
    else yield activityRecord(item.line, item.element);
  }
}

function activityRecord(line: number, activity: XmlElement): SourceRecord {
  const identifier = narrativeOf(childrenOf(activity, 'iati-identifier')[0], '');
  if (identifier === '') return { line, kind: 'problem', field: 'iati-identifier', reason: 'the activity has no identifier' };
  const language = languageCode(activity.attributes['xml:lang'] ?? '') ?? 'en';
  const title = titleOf(narrativeOf(childrenOf(activity, 'title')[0], language));
  if (title === '') return { line, kind: 'problem', field: 'title', reason: `the activity ${identifier} has no title` };
  const status = statusOf(childrenOf(activity, 'activity-status')[0]?.attributes.code ?? '');
  if (status === 'cancelled') return { line, kind: 'skip', reason: 'the activity was cancelled' };
  return sourceRecord(line, toRecord(activity, { identifier, language, title, status }));
}

interface Read {
  identifier: string;
  language: string;
  title: string;
  status: Exclude<ActivityStatus, 'cancelled'>;
}

function toRecord(activity: XmlElement, { identifier, language, title, status }: Read): Mapped {
  const descriptions = childrenOf(activity, 'description').map((description) => narrativeOf(description, language)).filter(Boolean);
  const text = textOf([...new Set(descriptions)].filter((description) => !NO_DESCRIPTION.test(description)).join('\n'));
  const reporter = childrenOf(activity, 'reporting-org')[0];
  const publisher = narrativeOf(reporter, language) || (reporter?.attributes.ref ?? '');
  const countries = placesOf(activity, language);
  const { years, started } = activityDates(activity);
  const cities = localGovernments(activity, countries.codes, language);
  const common = {
    id: recordId('iati', identifier),
    title,
    text: text || title,
    lang: language,
    ...topicsOf(activity, title, text, language),
    ...(years !== null && { years }),
    source: { title: `IATI activity ${identifier}`, ...pageOf(activity), ...(publisher !== '' && { publisher }), licence: 'IATI data, by its publisher’s licence' },
  };
  const notices = text === '' ? { notices: ['has no description, so its title stands for the text'] } : {};
  if (cities.length > 0) {
    const { evidence: _evidence, ...topics } = common;
    return { record: { ...topics, ...entryOf(cities, status, started, activity), countries: countries.codes }, ...notices };
  }
  const structure = STRUCTURES[reporter?.attributes.type ?? ''] ?? 'other';
  return {
    record: {
      ...common,
      kind: 'scheme',
      schemeKind: 'programme',
      ...(publisher !== '' && { runner: publisher }),
      facilitatingStructure: [structure],
      funding: [reporter?.attributes.type === '60' ? 'foundations' : 'programme-funds'],
      status: status === 'ended' ? 'closed' : 'unverified',
      ...(countries.codes.length + countries.regions.length > 0 && { partner: { countries: countries.codes, ...(countries.codes.length === 0 && { text: countries.regions.join('; ') }) } }),
      note: 'An aid activity whose money is committed already, not an open call: it shows who pays for what, and whom to ask.',
      lastVerified: null,
    },
    ...notices,
  };
}

function entryOf(cities: readonly NamedCity[], status: Read['status'], started: boolean, activity: XmlElement): Record<string, unknown> {
  const [only, second] = cities;
  const maturity = status === 'planned' || !started ? 'plan' : status === 'ended' && childrenOf(activity, 'result').length > 0 ? 'result' : 'running';
  return { kind: second ? 'case' : 'practice', ...(second ? { cities } : { city: only }), maturity, parties: ['local-authority'] };
}

/** Themes by the sector codes (DAC's five or three digits); without any, by the words of the title and description. */
function topicsOf(activity: XmlElement, title: string, text: string, language: string): Omit<TextTopics, 'because'> & { evidence: { themes: string } } {
  const codes = childrenOf(activity, 'sector')
    .filter(({ attributes }) => ['', 'DAC', 'DAC-3', '1', '2'].includes(attributes.vocabulary ?? ''))
    .map(({ attributes }) => ({ code: attributes.code ?? '', share: Number(attributes.percentage ?? 100) }))
    .sort((a, b) => b.share - a.share)
    .map(({ code }) => code);
  const subthemes = [...new Set(codes.flatMap(subthemesOfSector))].slice(0, MOST_SUBTHEMES);
  if (subthemes.length > 0) return { themes: themesOf(subthemes), subthemes, evidence: { themes: `Its sector codes: ${[...new Set(codes)].join(', ')}.` } };
  const { because, ...topics } = topicsOfText(title, text, language);
  return { ...topics, evidence: { themes: because } };
}

/** The activity's own page, if it links one. */
function pageOf(activity: XmlElement): { url?: string } {
  const page = childrenOf(activity, 'document-link').find((link) => childrenOf(link, 'category').some(({ attributes }) => attributes.code === 'A12'));
  const address = page?.attributes.url?.trim() ?? '';
  return URL.canParse(address) && /^https?:/.test(address) ? { url: new URL(address).href } : {};
}
