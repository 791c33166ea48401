import { expect, it } from 'vitest';
import { messages as panel } from '../../../extension/messages';
import { german as panelDe } from '../../../extension/messages.de';
import { spanish as panelEs } from '../../../extension/messages.es';
import { french as panelFr } from '../../../extension/messages.fr';
import { portuguese as panelPt } from '../../../extension/messages.pt';
import { messages as page } from '../../../server/page/messages';
import { german as pageDe } from '../../../server/page/messages.de';
import { spanish as pageEs } from '../../../server/page/messages.es';
import { french as pageFr } from '../../../server/page/messages.fr';
import { portuguese as pagePt } from '../../../server/page/messages.pt';
import { messages as shared } from '../../../shared/components/messages';
import { german as sharedDe } from '../../../shared/components/messages.de';
import { spanish as sharedEs } from '../../../shared/components/messages.es';
import { french as sharedFr } from '../../../shared/components/messages.fr';
import { portuguese as sharedPt } from '../../../shared/components/messages.pt';
import { labels } from '../../../shared/language/labels';
import { german as labelsDe } from '../../../shared/language/labels.de';
import { spanish as labelsEs } from '../../../shared/language/labels.es';
import { french as labelsFr } from '../../../shared/language/labels.fr';
import { portuguese as labelsPt } from '../../../shared/language/labels.pt';
import { briefingMessages } from '../../../extension/briefing-messages';
import { callMessages } from '../../../extension/call-messages';
import { compareMessages } from '../../../extension/compare-messages';
import { contactMessages } from '../../../extension/contact-messages';
import { pairMessages } from '../../../extension/pair-messages';
import { german as viewsDe } from '../../../extension/view-messages.de';
import { spanish as viewsEs } from '../../../extension/view-messages.es';
import { french as viewsFr } from '../../../extension/view-messages.fr';
import { portuguese as viewsPt } from '../../../extension/view-messages.pt';

const views = { briefing: briefingMessages, call: callMessages, compare: compareMessages, contact: contactMessages, pair: pairMessages };
const TABLES: [name: string, english: object, others: Record<string, object>][] = [
  ['the panel', panel, { fr: panelFr, es: panelEs, pt: panelPt, de: panelDe }],
  ['the views of the desk', views, { fr: viewsFr, es: viewsEs, pt: viewsPt, de: viewsDe }],
  ['the web page', page, { fr: pageFr, es: pageEs, pt: pagePt, de: pageDe }],
  ['the shared components', shared, { fr: sharedFr, es: sharedEs, pt: sharedPt, de: sharedDe }],
  ['the framework', labels, { fr: labelsFr, es: labelsEs, pt: labelsPt, de: labelsDe }],
];
const CASES = TABLES.flatMap(([name, english, others]) => Object.entries(others).map(([language, texts]) => [name, language, english, texts] as const));

it.each(CASES)('%s in %s has every text that there is in English, and none more', (_name, _language, english, texts) => {
  expect(keysOf(texts)).toEqual(keysOf(english));
});

it.each(CASES)('%s in %s leaves no sentence in English', (_name, _language, english, texts) => {
  const own = new Map(textsOf(texts));
  const same = textsOf(english).filter(([key, text]) => own.get(key) === text && text.split(' ').length > 2 && !text.includes(' + ')); // keys are printed alike on some keyboards
  expect(same.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
});

function keysOf(texts: object, before = ''): string[] {
  return Object.entries(texts)
    .flatMap(([key, value]) => (typeof value === 'object' && value !== null ? keysOf(value, `${before}${key}.`) : [`${before}${key}`]))
    .sort();
}

function textsOf(texts: object, before = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => (typeof value === 'object' && value !== null ? textsOf(value, `${before}${key}.`) : typeof value === 'string' ? [[`${before}${key}`, value]] : []));
}
