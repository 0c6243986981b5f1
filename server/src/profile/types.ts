import type { Kind, RelationType } from '#contract/model/index.ts';
import type { SampledRelation } from '#queries/graph/sample-type.ts';
import { neutralColor } from './colors.ts';
import { inverseOf, wordsOf } from './words.ts';

/** The one family of a graph that names none. */
export const onlyFamily = {
  name: 'relations',
  label: 'relations',
  color: neutralColor,
  line: 'solid',
} as const;

/** What can be said of a type of relation by its name and by some relations of it. */
export function toType(
  name: string,
  count: number,
  sample: readonly SampledRelation[],
  kinds: readonly Kind[],
): RelationType {
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
      sample.map(({ from }) => from),
      kinds,
    ),
    to: kindsOf(
      sample.map(({ to }) => to),
      kinds,
    ),
    count,
  };
}

/** The kinds of the nodes that carry these labels. */
function kindsOf(ends: readonly (readonly string[])[], kinds: readonly Kind[]): string[] {
  const combinations = [...new Map(ends.map((labels) => [labels.join('\0'), labels])).values()];
  const found = combinations.map((labels) => kinds.find((kind) => labels.includes(kind.name))?.name);
  return [...new Set(found.filter((name) => name !== undefined))];
}
