import type { ApplicantType, FundingKind, SchemeStatus, SupportModality } from '../../../shared/framework/facets';
import { isoDateOf, type Row } from '../apply-map';
import { csvRows } from '../csv-rows';
import { recordId, textOf, titleOf } from '../record-id';
import type { Source } from '../source';
import type { Mapped } from '../source-record';
import { topicsOfText } from '../topics-of-text';

const REQUIRES = ['Nom', 'Lien', 'Financeurs', 'Bénéficiaire', "Types d'aides", 'Récurrence', 'Descriptif', 'Date Clôture'];

/** Inter-municipal bodies are local governments; departments and overseas collectivities stand between city and state. */
const APPLICANTS: Record<string, ApplicantType> = {
  Communes: 'city',
  'Intercommunalités / Pays': 'city',
  Départements: 'region',
  Régions: 'region',
  "Collectivités d'outre-mer à statuts particuliers": 'region',
  'Entreprises publiques locales (Sem, Spl, SemOp)': 'utility',
  "Établissements publics (écoles, bibliothèques…) / Services de l'État": 'other',
  Associations: 'non-profit',
  'Entreprises privées': 'business',
  Agriculteurs: 'business',
  Particuliers: 'individual',
  Recherche: 'research',
};

const MONEY = /^(?:Subvention|Prêt|Avance récupérable|Autre aide financière|Certificat d'économie d'énergie)/;

/** Funders whose reach ends at a department, a region or the area of their members. */
const LOCAL_FUNDER = /conseil (?:départemental|régional)|départementa|régiona|syndicat|établissement public foncier|parc naturel|agence technique|\bDDTM?\b|\bID77\b|\bATD\b|\bEPF[A-Z]?\b/i;

/** Aides-territoires' export of support for French local governments: each row is a scheme for cities of France. */
export const aidesTerritoires: Source = {
  dataset: 'aides-territoires',
  what: 'the CSV export of Aides-territoires',
  records: (bytes) => csvRows(bytes, [{ requires: REQUIRES, toRecord }]),
};

function toRecord(row: Row): Mapped {
  const said = (column: string): string => row.get(column)?.trim() ?? '';
  const title = titleOf(said('Nom'));
  const text = textOf(said('Descriptif')) || title;
  if (title === '') return { skip: 'has no name' };
  const runner = said('Financeurs').split(';').map((name) => name.trim()).filter(Boolean).join('; ');
  const applicants = list(said('Bénéficiaire'));
  const kinds = list(said("Types d'aides"));
  const closing = said('Date Clôture');
  const date = isoDateOf(closing);
  const topics = topicsOfText(title, text, 'fr');
  const local = LOCAL_FUNDER.test(runner);
  return {
    record: {
      id: recordId('aides-territoires', said('Lien').replace(/\/+$/, '').split('/').at(-1) ?? title),
      kind: 'scheme',
      title,
      text,
      lang: 'fr',
      schemeKind: /^oui$/i.test(said('AAP/AMI')) ? 'call' : kinds.some((kind) => MONEY.test(kind)) ? 'programme' : 'service',
      ...(runner !== '' && { runner }),
      funding: fundingOf(kinds),
      supportModality: supportOf(kinds),
      themes: topics.themes,
      subthemes: topics.subthemes,
      status: statusOf(said('Récurrence'), closing),
      ...(closing !== '' && { cutoffs: [{ date: date ?? closing, timeZone: 'Europe/Paris' }] }),
      applicants,
      applicantTypes: [...new Set(applicants.map((name) => APPLICANTS[name] ?? 'other'))],
      home: { countries: ['FR'], ...(local && { partOnly: true, text: `the area of ${runner}` }) },
      languages: ['fr'],
      evidence: { themes: topics.because, applicants: said('Bénéficiaire'), ...(kinds.length > 0 && { supportModality: kinds.join('; ') }) },
      note: `Listed as ${said('Récurrence').toLowerCase() || 'without a rhythm'}${closing === '' ? '' : `, closing ${closing}`}; whether it still runs is for the funder to say.`,
      source: { title: 'Aides-territoires', url: said('Lien'), publisher: 'Aides-territoires', licence: 'Licence Ouverte 2.0 (Etalab)' },
      lastVerified: null,
    },
  };
}

/** A closing date decides; without one, a permanent scheme is open all the time as far as the funder's own entry says. */
function statusOf(rhythm: string, closing: string): SchemeStatus {
  if (closing !== '') return 'open';
  return rhythm === 'Permanente' ? 'rolling' : 'unverified';
}

function fundingOf(kinds: readonly string[]): FundingKind[] {
  return kinds.some((kind) => MONEY.test(kind)) ? ['grants-loans'] : ['other'];
}

function supportOf(kinds: readonly string[]): SupportModality[] {
  const found = kinds.flatMap((kind): SupportModality[] => (/^Ingénierie technique/i.test(kind) ? ['expertise-tools'] : /^Ingénierie (?:financière|juridique)/i.test(kind) ? ['information-knowledge'] : []));
  return [...new Set(found.length > 0 ? found : (['other'] as const))];
}

function list(text: string): string[] {
  return text.split(';').map((part) => part.trim()).filter(Boolean);
}
