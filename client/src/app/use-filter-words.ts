import { filtersInForce } from '#panels/shared/filter-words.ts';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { useComparison } from '#state/comparison.ts';
import { useFilters } from '#state/filters.ts';

/** The filters in force, in words: "As of 2019". */
export function useFilterWords(): readonly string[] {
  const vocabulary = useVocabulary();
  const filters = useFilters();
  const comparison = useComparison();
  return vocabulary === null ? [] : filtersInForce(filters, vocabulary, comparison).map(({ words }) => words);
}
