import { type Comparison, type FilterState, noComparison, type SomeSettings } from '#state/settings.ts';
import { counted } from '#ui/words.ts';
import { dateInWords } from './date-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A filter in force, and how it is taken off. */
export interface FilterInForce {
  readonly words: string;
  readonly off: Pick<SomeSettings, 'filters' | 'comparison'>;
}

/** The filters in force, in words, in the order of the panel; two dates that are compared take the place of any other. */
export function filtersInForce(
  filters: FilterState,
  vocabulary: Vocabulary,
  { before, after }: Comparison = noComparison,
): readonly FilterInForce[] {
  if (before !== undefined && after !== undefined) {
    const words = `${dateInWords(before)} compared with ${dateInWords(after)}`;
    const others = { ...filters, asOf: undefined, during: undefined };
    return [{ words, off: { comparison: noComparison } }, ...filtersInForce(others, vocabulary)];
  }
  const { asOf, during, knownBy, possible, undated, contested, types, families, sources } = filters;
  const [type] = types;
  const inForce = (is: boolean, words: string, off: Partial<FilterState>): FilterInForce[] =>
    is ? [{ words, off: { filters: off } }] : [];
  return [
    ...(asOf === undefined ? [] : inForce(true, `As of ${dateInWords(asOf)}`, { asOf: undefined })),
    ...(during === undefined ? [] : inForce(true, periodInWords(during), { during: undefined })),
    ...(knownBy === undefined
      ? []
      : inForce(true, `Known by ${dateInWords(knownBy)}`, { knownBy: undefined })),
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
