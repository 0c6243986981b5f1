import type { FiltersGiven } from '#contract/http/index.ts';
import type { Profile, Published } from '#contract/model/index.ts';
import { withNames } from '#db/named.ts';
import type { Reader } from '#db/reader.ts';
import { type FilterParameters, toFilterParameters } from '#graph/filters.ts';
import { withBounds } from '#graph/properties.ts';
import { publishedOn } from '#graph/recorded.ts';
import { publicationsQuery } from './graph/publications.ts';

/** What was asked of relations, as parameters of the fragment `filters`; sources are looked up where it takes their dates. */
export async function readFilters(
  reader: Reader,
  profile: Profile,
  filters: FiltersGiven,
): Promise<FilterParameters> {
  const published = filters.knownBy === undefined ? [] : await readPublished(reader, profile);
  return toFilterParameters(filters, profile, published);
}

/** Every source of the graph with the days on which it can have been published. */
async function readPublished(reader: Reader, profile: Profile): Promise<Published[]> {
  if (profile.sourceLabel === null) return [];
  const properties = (profile.properties.time?.nodes?.begins ?? []).flatMap((date) => withBounds(date));
  const rows = await reader.many(withNames(publicationsQuery, { label: profile.sourceLabel }), {
    key: profile.properties.key,
    dates: properties,
  });
  return rows.map(({ ref, dates }) => ({
    source: ref,
    ...publishedOn(
      Object.fromEntries(properties.map((name, place) => [name, dates[place] ?? null])),
      profile,
    ),
  }));
}
