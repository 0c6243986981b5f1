import type { Profile } from '#contract/model/index.ts';
import { withNames } from '#db/named.ts';
import type { Reader } from '#db/reader.ts';
import { countLabelQuery } from '#queries/graph/count-label.ts';
import { countTypeQuery } from '#queries/graph/count-type.ts';
import { inParallel } from './in-parallel.ts';

/** How many nodes carry each of these labels, in their order. Read from the count store, whatever the size of the graph. */
export function countLabels(reader: Reader, labels: readonly string[]): Promise<number[]> {
  return inParallel(labels, async (label) => {
    return (await reader.one(withNames(countLabelQuery, { label }), {})).count;
  });
}

/** How many relations are of each of these types, in their order; from the count store as well. */
export function countTypes(reader: Reader, types: readonly string[]): Promise<number[]> {
  return inParallel(types, async (type) => {
    return (await reader.one(withNames(countTypeQuery, { type }), {})).count;
  });
}

/** The profile with the numbers of the database as it is now. */
export async function withCounts(reader: Reader, profile: Profile): Promise<Profile> {
  const kinds = await countLabels(
    reader,
    profile.kinds.map((kind) => kind.name),
  );
  const types = await countTypes(
    reader,
    profile.types.map((type) => type.name),
  );
  return {
    ...profile,
    kinds: profile.kinds.map((kind, place) => ({ ...kind, count: kinds[place] ?? 0 })),
    types: profile.types.map((type, place) => ({ ...type, count: types[place] ?? 0 })),
  };
}
