import type { Path, Timing } from '#contract/http/index.ts';
import type { NodeBrief, Profile, Relation } from '#contract/model/index.ts';
import type { AskedParameters } from '#graph/asked.ts';
import { type Hop, type NumberOf, sentenceOf } from '#graph/sentence.ts';
import { reasonOf, weakestHop } from '#graph/strength.ts';
import { type Days, dayText } from './days.ts';
import { relying } from './hop-worth.ts';
import { rankWords } from './rank-words.ts';
import { turns } from './timing.ts';
import type { RankedPath } from './walk.ts';
import { hubnessUnit, type Worth } from './worth.ts';

/** How paths are told. */
export interface Telling {
  readonly profile: Profile;
  readonly asked: AskedParameters | null;
  readonly timing: Timing;
  readonly worth: Worth;
  readonly numberOf: NumberOf;
}

/**
 * A path as it is answered.
 *
 * @param nodes from start to end
 * @param hops for each pair of neighbors in it all their relations that have part in it, the strongest first
 */
export function toPath(
  path: RankedPath,
  nodes: readonly NodeBrief[],
  hops: readonly (readonly Relation[])[],
  telling: Telling,
): Path {
  const { profile, asked } = telling;
  const told = hops.map((relations) => relations.map((relation) => relying(relation, asked)));
  const weakest = weakestHop(
    told.flatMap((relations) => relations.slice(0, 1)),
    profile,
  );
  const rank = {
    length: hops.length,
    certainty: reasonOf(path.rank.weakness),
    hubness: path.rank.hubness * hubnessUnit,
    recency: recencyOf(path, profile),
  };
  return {
    nodes: nodes.map((node) => node.ref),
    hops: hops.map((relations) => relations.map((relation) => relation.ref)),
    sentence: sentence(nodes, told, telling),
    weakest,
    rank: { ...rank, words: rankWords(rank, weakest, nodes.slice(1, -1)) },
    timing: timingOf(path, telling),
    alike: path.alike,
  };
}

/** A day, `..` where every hop goes on; `null` where it is not known, or no days are recorded at all. */
function recencyOf({ rank: { recency } }: RankedPath, profile: Profile): string | null {
  if (profile.properties.time === null || recency === Number.NEGATIVE_INFINITY) return null;
  return dayText(recency) ?? '..';
}

function timingOf(path: RankedPath, { profile, timing, worth }: Telling): Path['timing'] {
  if (timing === 'any') return null;
  const hops = path.nodes.slice(1).map((far, place) => worth.hop(path.nodes[place] ?? far, far));
  // Nothing is sure of days where none are recorded.
  const sure =
    profile.properties.time === null
      ? null
      : turns(
          timing,
          hops.map((hop) => hop.sure),
        );
  const days = (each: readonly Days[]) =>
    timing === 'one-moment' ? spans(each[0] ?? []) : each.flatMap(around);
  return {
    answer: sure === null ? 'may' : 'holds',
    days: days(path.turns),
    sure: sure === null ? [] : days(sure),
  };
}

function spans(days: Days) {
  return days.map(({ first, last }) => ({ first: dayText(first), last: dayText(last) }));
}

/** From the first of some days to the last. */
function around(days: Days) {
  const [start, end] = [days[0], days.at(-1)];
  return start && end ? [{ first: dayText(start.first), last: dayText(end.last) }] : [];
}

function sentence(
  nodes: readonly NodeBrief[],
  hops: readonly (readonly Relation[])[],
  { profile, numberOf }: Telling,
): string {
  const [first] = nodes;
  if (first !== undefined && hops.length === 0) return `${first.caption} is both the start and the end.`;
  const clauses = hops.flatMap((relations, position): Hop[] => {
    const [from, to] = [nodes[position], nodes[position + 1]];
    return from && to ? [{ from, to, relations }] : [];
  });
  return sentenceOf(clauses, profile, numberOf);
}
