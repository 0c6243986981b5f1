import { nothingAsked, type Profile, type Relation } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { toAskedParameters } from '#graph/asked.ts';
import { toNodeBrief } from '#graph/node.ts';
import { listOf } from '#graph/properties.ts';
import { readingOf } from '#graph/reading.ts';
import { toRelation } from '#graph/relation.ts';
import type { Handler, Handlers } from '#http/handler.ts';
import { type ClaimRow, contestedQuery } from '#queries/graph/contested.ts';
import { fingerprintQuery } from '#queries/graph/fingerprint.ts';
import { relationsByKeyQuery } from '#queries/graph/relations-by-key.ts';
import { readFilters } from '#queries/read-filters.ts';
import { nodesQuery } from '#queries/search/nodes.ts';

/** So many relations are read. */
const mostRead = 200_000;

const contested: Handler<'contested'> = async ({ parameters, reader, profile }) => {
  const { limit, offset } = parameters;
  const { types, asked } = await readFilters(reader, profile, parameters);
  const { relations } = await reader.one(fingerprintQuery, {});
  const reading = readingOf(profile);
  const page = await reader.one(contestedQuery, {
    ...reading,
    types,
    asked: asked ?? toAskedParameters(nothingAsked, profile),
    offset,
    limit,
    read: mostRead,
  });
  const found = [...page.relations, ...(await opposing(reader, profile, page.relations))];
  const ids = [...new Set(found.flatMap(({ ends }) => ends))];
  const nodes = await reader.many(nodesQuery, { ...reading, ids });
  const claims = found.map(({ relation }) => ({
    claim: toRelation(relation, profile, asked),
    opposes: opposedBy(relation, profile),
  }));
  return {
    total: { value: page.total, exact: relations <= mostRead },
    offset,
    disputes: disputesAmong(claims),
    nodes: nodes.map(({ node }) => toNodeBrief(node, profile)),
    queries: reader.sent,
  };
};

/** The relations that these oppose, where they are not among them. */
async function opposing(reader: Reader, profile: Profile, rows: readonly ClaimRow[]): Promise<ClaimRow[]> {
  const known = new Set(rows.map(({ relation }) => relation.key));
  const keys = rows.flatMap(({ relation }) => opposedBy(relation, profile)).filter((key) => !known.has(key));
  if (keys.length === 0) return [];
  return reader.many(relationsByKeyQuery, {
    key: profile.properties.key,
    keys: [...new Set(keys)],
    read: mostRead,
  });
}

function opposedBy({ properties }: ClaimRow['relation'], profile: Profile): string[] {
  return listOf(properties, profile.properties.opposes ?? null).map(String);
}

interface Claim {
  readonly claim: Relation;
  /** Refs of relations. */
  readonly opposes: readonly string[];
}

/** Claims that oppose one another, directly or through others, are one dispute. */
function disputesAmong(claims: readonly Claim[]): { claims: Relation[] }[] {
  const left = new Map(claims.map((claim) => [claim.claim.ref, claim]));
  return claims.flatMap((first) => {
    const dispute: Relation[] = [];
    const next = [first.claim.ref];
    for (const ref of next) {
      const found = left.get(ref);
      if (found === undefined) continue;
      left.delete(ref);
      dispute.push(found.claim);
      const against = [...left.values()].filter(({ opposes }) => opposes.includes(ref));
      next.push(...found.opposes, ...against.map(({ claim }) => claim.ref));
    }
    return dispute.length === 0 ? [] : [{ claims: dispute }];
  });
}

export const contestedRoutes = { contested } satisfies Partial<Handlers>;
