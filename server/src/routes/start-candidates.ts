import type { Profile } from '#contract/model/index.ts';
import { withNames } from '#db/named.ts';
import type { Reader } from '#db/reader.ts';
import { readingOf } from '#graph/reading.ts';
import { type Candidate, chooseFirst, type Pair } from '#graph/start/first-drawing.ts';
import { inParallel } from '#profile/in-parallel.ts';
import { metaLabel } from '#profile/meta-label.ts';
import { bestConnectedQuery } from '#queries/graph/best-connected.ts';
import { bestConnectedOfTypeQuery } from '#queries/graph/best-connected-of-type.ts';
import { companionsQuery } from '#queries/graph/companions.ts';
import { fingerprintQuery } from '#queries/graph/fingerprint.ts';
import { joinedQuery } from '#queries/graph/joined.ts';

/** Up to so many nodes the degree of each is looked up; above, only of those that some relations of each type join. */
const mostCompared = 50_000;
/** Of the most frequent types so many, and of each so many relations. */
const sampled = { types: 40, relations: 2_000 };
/** The best neighbors of the best connected come into question too: they may be what joins them. */
const hubs = { number: 10, companions: 10, relationsRead: 500 };
/** So many relations of one candidate are read to see which others it is joined to. */
const readPerCandidate = 5_000;

/**
 * Which nodes to draw first, by element id: well connected, joined, of several kinds. Texts that were only read are
 * not meant. On a graph of any size a bounded part of it is read: a relation taken from a sample ends the likelier
 * in a node the more relations that node has, so samples of relations find the hubs.
 */
export async function firstNodes(reader: Reader, profile: Profile, most: number): Promise<string[]> {
  const candidates = await findCandidates(reader, profile, most);
  const ids = candidates.map(({ id }) => id);
  const joined = await reader.many(joinedQuery, { ids, sample: readPerCandidate });
  const pairs = joined.map(({ one, other }): Pair => [one, other]);
  return chooseFirst(candidates, pairs, most);
}

async function findCandidates(reader: Reader, profile: Profile, most: number): Promise<Candidate[]> {
  const asked = {
    ...readingOf(profile),
    excluded: [metaLabel, ...(profile.sourceLabel === null ? [] : [profile.sourceLabel])],
    limit: 3 * most,
  };
  const { nodes } = await reader.one(fingerprintQuery, {});
  const best =
    nodes <= mostCompared
      ? await reader.many(bestConnectedQuery, asked)
      : await inParallel(mostFrequentTypes(profile), (type) =>
          reader.many(withNames(bestConnectedOfTypeQuery, { type }), { ...asked, sample: sampled.relations }),
        ).then((found) => bestOf(found.flat(), asked.limit));
  const around = await reader.many(companionsQuery, {
    ...asked,
    ids: best.slice(0, hubs.number).map(({ id }) => id),
    sample: hubs.relationsRead,
    limit: hubs.companions,
  });
  return distinct([...best, ...around]);
}

function mostFrequentTypes(profile: Profile): string[] {
  return [...profile.types]
    .sort((a, b) => b.count - a.count)
    .slice(0, sampled.types)
    .map((type) => type.name);
}

function bestOf(candidates: readonly Candidate[], most: number): Candidate[] {
  return distinct(candidates)
    .sort((a, b) => b.degree - a.degree)
    .slice(0, most);
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.id, candidate])).values()];
}
