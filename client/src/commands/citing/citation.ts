import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';

/** What is cited, and all that must be known to find it again as it was. */
export interface Cited {
  readonly title: string;
  readonly address: string;
  readonly graph: string;
  readonly dataVersion: string | null;
  /** In words; empty where none are in force. */
  readonly filters: readonly string[];
  /** Whose names are used, in words. */
  readonly names: string;
  readonly accessed: Date;
}

export type CitationForm = 'text' | 'bibtex' | 'csl';

/** What is cited, in the form that a reader, a reference manager or a program takes. */
export function citationOf(cited: Cited, form: CitationForm): string {
  if (form === 'text') return asText(cited);
  const item = itemOf(cited);
  return form === 'csl'
    ? JSON.stringify([item], null, 2)
    : String(plugins.output.format('bibtex', [item])).trim();
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

function asText({ title, graph, address, accessed, ...circumstances }: Cited): string {
  return `“${title}.” ${graph}. ${noteOf(circumstances)} ${address}, accessed ${day.format(accessed)}.`;
}

function noteOf({ dataVersion, filters, names }: Pick<Cited, 'dataVersion' | 'filters' | 'names'>): string {
  return [
    `Data version ${dataVersion ?? 'unknown'}.`,
    filters.length === 0 ? 'No filters.' : `Filters: ${filters.join('; ')}.`,
    `With ${names}.`,
  ].join(' ');
}

/** As CSL-JSON has it. */
function itemOf(cited: Cited) {
  const { title, graph, address, accessed, dataVersion } = cited;
  const date: [number, number, number] = [
    accessed.getFullYear(),
    accessed.getMonth() + 1,
    accessed.getDate(),
  ];
  return {
    id: `entente-${date.join('-')}`,
    type: 'dataset' as const,
    title,
    'container-title': graph,
    publisher: 'Entente',
    ...(dataVersion === null ? {} : { version: dataVersion }),
    URL: address,
    accessed: { 'date-parts': [date] as [typeof date] },
    note: `${noteOf(cited)} Accessed ${day.format(accessed)}.`,
  };
}
