import type { Path } from '#contract/http/index.ts';
import type { NodeBrief, Profile, Relation } from '#contract/model/index.ts';
import { type Hop, sentenceOf } from '#graph/sentence.ts';
import { weakestHop } from '#graph/strength.ts';

/**
 * A path as it is answered.
 *
 * @param nodes from start to end
 * @param hops for each pair of neighbors in it all their relations, the strongest first
 */
export function toPath(
  nodes: readonly NodeBrief[],
  hops: readonly (readonly Relation[])[],
  profile: Profile,
): Path {
  const strongest = hops.flatMap(([first]) => (first === undefined ? [] : [first]));
  return {
    nodes: nodes.map((node) => node.ref),
    hops: hops.map((relations) => relations.map((relation) => relation.ref)),
    sentence: sentence(nodes, hops, profile),
    weakest: weakestHop(strongest, profile),
    rank: {
      length: hops.length,
      hubness: nodes.slice(1, -1).reduce((sum, node) => sum + Math.log(Math.max(1, node.degree)), 0),
    },
  };
}

function sentence(
  nodes: readonly NodeBrief[],
  hops: readonly (readonly Relation[])[],
  profile: Profile,
): string {
  const [first] = nodes;
  if (first !== undefined && hops.length === 0) return `${first.caption} is both the start and the end.`;
  const clauses = hops.flatMap((relations, position): Hop[] => {
    const [from, to] = [nodes[position], nodes[position + 1]];
    return from && to ? [{ from, to, relations }] : [];
  });
  return sentenceOf(clauses, profile);
}
