import type { Kind, RelationType } from '#contract/model/index.ts';
import { withNames } from '#db/named.ts';
import type { Reader } from '#db/reader.ts';
import { sampleTypeQuery } from '#queries/graph/sample-type.ts';
import { typesQuery } from '#queries/graph/types.ts';
import { neutralColor } from './colors.ts';
import { countTypes } from './counts.ts';
import { inParallel } from './in-parallel.ts';
import { inverseOf, wordsOf } from './words.ts';

/** How many relations of a type are looked at. */
const sampleSize = 200;
/** How many types are looked at more closely than by their number. */
const mostLookedAt = 300;

/** The one family of a graph that names none. */
export const onlyFamily = {
  name: 'relations',
  label: 'relations',
  color: neutralColor,
  line: 'solid',
} as const;

/** What the relations of a database are, the most frequent type first, guessed from names and from some relations of each. */
export async function lookAtTypes(reader: Reader, kinds: readonly Kind[]): Promise<RelationType[]> {
  const names = (await reader.many(typesQuery, {})).map((row) => row.name);
  const counts = await countTypes(reader, names);
  const inUse = names
    .map((name, place) => ({ name, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return inParallel([...inUse.entries()], async ([place, { name, count }]) => {
    const ends =
      place < mostLookedAt
        ? await reader.many(withNames(sampleTypeQuery, { type: name }), { sample: sampleSize })
        : [];
    const label = wordsOf(name);
    return {
      name,
      label,
      inverse: inverseOf(label),
      definition: null,
      family: onlyFamily.name,
      polarity: 0,
      temporality: 'timeless',
      symmetric: false,
      from: kindsOf(
        ends.map((end) => end.from),
        kinds,
      ),
      to: kindsOf(
        ends.map((end) => end.to),
        kinds,
      ),
      count,
    };
  });
}

/** The kinds of the nodes that carry these labels. */
function kindsOf(ends: readonly (readonly string[])[], kinds: readonly Kind[]): string[] {
  const found = ends.map((labels) => kinds.find((kind) => labels.includes(kind.name))?.name);
  return [...new Set(found.filter((name) => name !== undefined))];
}
