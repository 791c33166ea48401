import { countriesInWords } from '../../shared/components/format';
import { messages as shared } from '../../shared/components/messages';
import { labels } from '../../shared/language/labels';
import { messages } from '../messages';
import { setFilters } from '../services/scheme-filters';
import type { SchemeFilters } from '../services/scheme-filters';

const { filters: words } = messages;

/** What a filter that is set says, such as "Theme: Health". */
export function filterInWords(filters: SchemeFilters, name: keyof SchemeFilters): string {
  return words.chip(words.names[name], valueInWords(filters, name));
}

/** Every filter that is set, in the order they are shown. */
export function filtersInWords(filters: SchemeFilters): string[] {
  return setFilters(filters).map((name) => filterInWords(filters, name));
}

function valueInWords(filters: SchemeFilters, name: keyof SchemeFilters): string {
  switch (name) {
    case 'theme':
      return filters.theme ? labels.themes[filters.theme] : '';
    case 'kind':
      return filters.kind ? labels.schemeKinds[filters.kind] : '';
    case 'status':
      return filters.status ? shared.scheme.status[filters.status] : '';
    case 'within':
      return filters.within === null ? '' : words.within(filters.within);
    case 'historic':
      return '';
    default:
      return countriesInWords(filters[name] === null ? [] : [filters[name]]);
  }
}
