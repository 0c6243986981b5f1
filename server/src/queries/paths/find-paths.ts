import type { PathsLine } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { readFilters } from '#queries/read-filters.ts';
import { type DescribedLength, Describer } from './describe-paths.ts';
import { explainNone } from './explain-none.ts';
import type { PathQuestion } from './path-question.ts';
import { searchLengths } from './search-lengths.ts';
import { Surveys } from './survey.ts';

/** What holds of all paths found, but for the queries that were sent. */
export type Conclusion = Omit<Extract<PathsLine, { part: 'end' }>, 'part' | 'queries' | 'notes'>;

/**
 * Finds the paths between two nodes length by length: each length as soon as it is searched.
 *
 * @returns what holds of all of them, and, where there are none, why
 */
export async function* findPaths(
  reader: Reader,
  profile: Profile,
  question: PathQuestion,
): AsyncGenerator<DescribedLength, Conclusion> {
  const filters = await readFilters(reader, profile, question.filters);
  const describer = new Describer(reader, profile, question, filters);
  const ground = { reader, profile, surveys: new Surveys(reader, profile) };
  const search = searchLengths(ground, question, filters);
  let value = 0;
  let exact = true;
  for (;;) {
    const next = await search.next();
    if (next.done !== true) {
      value = Math.min(Number.MAX_SAFE_INTEGER, value + next.value.total.value);
      exact &&= next.value.total.exact;
      yield await describer.describe(next.value);
      continue;
    }
    const { searchedTo, complete } = next.value;
    const noPath = value > 0 ? null : await explainNone(ground, question);
    return { total: { value, exact: exact && complete }, searchedTo, complete, noPath };
  }
}
