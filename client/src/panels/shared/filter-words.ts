import type { FilterState } from '#state/filters.ts';
import { counted } from '#ui/words.ts';
import { dateInWords } from './date-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A filter in force, and how it is taken off. */
export interface FilterInForce {
  readonly words: string;
  readonly off: Partial<FilterState>;
}

/** The filters in force, in words, in the order of the panel. */
export function filtersInForce(filters: FilterState, vocabulary: Vocabulary): readonly FilterInForce[] {
  const { asOf, during, knownBy, possible, undated, contested, types, families, sources } = filters;
  const [type] = types;
  const inForce = (is: boolean, words: string, off: Partial<FilterState>): FilterInForce[] =>
    is ? [{ words, off }] : [];
  return [
    ...(asOf === undefined ? [] : [{ words: `As of ${dateInWords(asOf)}`, off: { asOf: undefined } }]),
    ...(during === undefined ? [] : [{ words: periodInWords(during), off: { during: undefined } }]),
    ...(knownBy === undefined
      ? []
      : [{ words: `Known by ${dateInWords(knownBy)}`, off: { knownBy: undefined } }]),
    ...inForce(possible === 'exclude', 'For sure', { possible: 'include' }),
    ...inForce(undated === 'exclude', 'Dated', { undated: 'include' }),
    ...inForce(
      types.length > 0,
      type !== undefined && types.length === 1
        ? `Only “${vocabulary.type(type).label}”`
        : `Only ${counted(types.length, 'type')}`,
      { types: [] },
    ),
    ...inForce(
      families.length > 0,
      `Only ${families.map((name) => vocabulary.family(name).label).join(', ')}`,
      {
        families: [],
      },
    ),
    ...inForce(contested === 'exclude', 'Not contested', { contested: 'include' }),
    ...inForce(contested === 'only', 'Contested only', { contested: 'include' }),
    ...inForce(sources.length > 0, `By ${counted(sources.length, 'source')}`, { sources: [] }),
  ];
}

/** "1940 to 1945", "Since 2019", "Until August 1945". */
export function periodInWords(during: string): string {
  const [from = '..', until = '..'] = during.split('/');
  if (from === '..') return `Until ${dateInWords(until)}`;
  return until === '..' ? `Since ${dateInWords(from)}` : `${dateInWords(from)} to ${dateInWords(until)}`;
}
