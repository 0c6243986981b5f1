import type { CallAnswer } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import type { FilterParameters } from '#graph/filters.ts';
import { withBounds } from '#graph/properties.ts';
import { datesOfNode } from '#graph/recorded.ts';
import { countedQuery } from './counted.ts';

type Hit = CallAnswer<'search'>['hits'][number];

/** What filters leave of a node that was found. */
export type UnderFilters = Pick<Hit, 'relations' | 'outside'>;

/** So many relations of each hit are looked at. */
const mostRead = 10_000;

const unfiltered: UnderFilters = { relations: null, outside: null };

/**
 * Says of nodes how many of their relations satisfy the filters, and whether they are of another time themselves.
 *
 * @param ids element ids
 */
export async function underFilters(
  reader: Reader,
  profile: Profile,
  filters: FilterParameters,
  ids: readonly string[],
): Promise<(id: string) => UnderFilters> {
  if (ids.length === 0 || (filters.types === null && filters.asked === null)) return () => unfiltered;
  const { begins, ends } = profile.properties.time?.nodes ?? {};
  const names = [...(begins ?? []), ...(ends ?? [])].flatMap((date) => withBounds(date));
  const rows = await reader.many(countedQuery, { ...filters, ids: [...ids], read: mostRead, names });
  const counted = new Map(
    rows.map(({ id, relations, isWhole, dates }) => {
      const properties = Object.fromEntries(names.map((name, place) => [name, dates[place] ?? null]));
      const outside = outsideOf(datesOfNode(properties, profile), filters.asked);
      return [id, { relations: { value: relations, exact: isWhole }, outside }] as const;
    }),
  );
  return (id) => counted.get(id) ?? unfiltered;
}

/** Only what is sure: a day that is not known lies on neither side. */
function outsideOf(
  { begins, ends }: ReturnType<typeof datesOfNode>,
  asked: FilterParameters['asked'],
): UnderFilters['outside'] {
  if (asked === null || (asked.what !== 'asOf' && asked.what !== 'during')) return null;
  const [begun, ended] = [begins?.earliest ?? null, ends?.latest ?? null];
  if (begun !== null && begun > asked.last) return 'not-yet';
  return ended !== null && ended < asked.first ? 'over' : null;
}
