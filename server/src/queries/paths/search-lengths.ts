import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import type { FilterParameters } from '#graph/filters.ts';
import { Explored } from '#graph/paths/explored.ts';
import { plainHop } from '#graph/paths/hop-worth.ts';
import { isEmpty, latticeOf } from '#graph/paths/lattice.ts';
import { Patience } from '#graph/paths/patience.ts';
import { type Searched, searchPaths } from '#graph/paths/search.ts';
import type { RankedPath } from '#graph/paths/walk.ts';
import type { Worth } from '#graph/paths/worth.ts';
import type { InVain } from './find-shortest.ts';
import { hopDirection, type PathQuestion, territoryOf, usualBounds } from './path-question.ts';
import type { Surveys } from './survey.ts';

/** Where paths are searched for. */
export interface SearchGround {
  readonly reader: Reader;
  readonly profile: Profile;
  /** What the request has found out so far. */
  readonly surveys: Surveys;
}

/** The paths of one length: the first of them, and how many there are. */
export interface SearchedLength {
  readonly length: number;
  readonly paths: readonly RankedPath[];
  readonly total: { readonly value: number; readonly exact: boolean };
  readonly explored: Explored;
  readonly worth: Worth;
}

/**
 * Searches for paths between two nodes, length by length: first how long they are at least, by the database's
 * own search; then each length whole, before the next. Lengths without any path are passed over in silence.
 *
 * @param question.limit 0: paths are only counted, of the shortest length that has any and longer ones
 * @returns how far was searched, and whether that is as far as was asked
 */
export async function* searchLengths(
  { reader, profile, surveys }: SearchGround,
  question: PathQuestion,
  filters: FilterParameters,
): AsyncGenerator<SearchedLength, InVain> {
  if (question.from === question.to) return yield* staying(question);
  const bounds = { ...usualBounds, ...question.bounds };
  const territory = territoryOf(question, filters, profile);
  const { maximumLength, longer, limit, timing, onePerMeaning } = question;
  const through = [...new Set(question.through)].filter((id) => id !== question.from && id !== question.to);
  const way = await surveys.wayIn(territory, through, maximumLength, bounds);
  if ('searchedTo' in way) return way;

  const begin = performance.now();
  const end = begin + bounds.search;
  const patienceUntil = (until: number) =>
    new Patience({ end: until, steps: bounds.walks, signal: reader.signal });
  const { explored, least } = way;
  const worths = surveys.of(territory).worths({
    direction: hopDirection(question),
    closely: timing !== 'any' || onePerMeaning,
    onlySure: question.filters.possible === 'exclude',
    atOnce: bounds.atOnce,
  });
  const places = through.map((id) => explored.numberOf(id));
  const searchLength = async (length: number, wanted: number): Promise<Searched> => {
    const patience = patienceUntil(end);
    await way.reach(length, patience);
    const lattice = latticeOf(explored, length, places);
    if (isEmpty(lattice)) return { paths: [], count: 0, isWhole: way.isWhole };
    // Where all that was asked for has been found, paths are only counted.
    if (wanted > 0 || timing !== 'any' || onePerMeaning) await worths.read(lattice, wanted, patience);
    const ground = { lattice, worth: worths.known(), timing };
    const asked = { limit: wanted, onePerMeaning };
    // What has been read when time is up is still put in order.
    const ordering = patienceUntil(Math.max(end, performance.now() + bounds.ordering));
    const searched = await searchPaths(ground, asked, ordering);
    return { ...searched, isWhole: searched.isWhole && way.isWhole && worths.isWhole };
  };

  let longest = maximumLength;
  let found = 0;
  for (let length = least; length <= longest; length += 1) {
    if (found >= limit && performance.now() > begin + bounds.counting)
      return { searchedTo: length - 1, complete: false };
    const { paths, count, isWhole } = await searchLength(length, limit - found);
    if (count > 0) {
      longest = Math.min(longest, length + longer);
      found += paths.length;
      yield { length, paths, total: totalOf(count, isWhole), explored, worth: worths.known() };
    }
    if (!isWhole) return { searchedTo: length - 1, complete: false };
  }
  return { searchedTo: longest, complete: true };
}

function totalOf(count: number, exact: boolean): SearchedLength['total'] {
  const isSafe = count <= Number.MAX_SAFE_INTEGER;
  return { value: isSafe ? count : Number.MAX_SAFE_INTEGER, exact: exact && isSafe };
}

/** From a node to itself there is one path, without any hop. */
async function* staying({ from, through }: PathQuestion): AsyncGenerator<SearchedLength, InVain> {
  const rank = { weakness: 0, hubness: 0, recency: Number.POSITIVE_INFINITY };
  const explored = new Explored(from, from);
  const worth = { hubness: () => 0, refPlace: () => 0, hop: () => plainHop, weaknesses: 1 };
  if (through.every((id) => id === from))
    yield {
      length: 0,
      paths: [{ nodes: [explored.from], start: 0, rank, turns: [], meaning: '', alike: 1 }],
      total: { value: 1, exact: true },
      explored,
      worth,
    };
  return { searchedTo: 0, complete: true };
}
