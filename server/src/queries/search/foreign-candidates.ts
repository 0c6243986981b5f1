import type { z } from 'zod';
import type { NameIndex, Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { restriction } from '#graph/filters.ts';
import { uncoveredKinds, usableIndexes } from '#graph/name-indexes.ts';
import { readingOf } from '#graph/reading.ts';
import { byForeignIndexQuery } from './by-foreign-index.ts';
import { countNodesQuery } from './count-nodes.ts';
import { foreignFullTextQuery } from './foreign-full-text.ts';
import type { SearchQuestion } from './found-nodes.ts';
import { scanQuery } from './scan.ts';
import { scanContainingQuery } from './scan-containing.ts';
import type { scannedRow } from './scanned-row.ts';

/** So many nodes are compared letter by letter. */
export const mostCompared = 20_000;
/** So many are looked through for exactly what was typed. */
export const mostScanned = 500_000;
const mostContaining = 2_000;
/** So many are taken from an index. */
const mostIndexed = 5_000;

/** Nodes of a foreign graph that may answer, to be compared one by one, and where they were looked for. */
export interface ForeignCandidates {
  readonly rows: readonly z.output<typeof scannedRow>[];
  /** How many nodes there are in all. */
  readonly nodes: number;
  /** The full-text indexes that were asked; none where all nodes are compared anyway. */
  readonly indexes: readonly NameIndex[];
  /** Whether nodes were looked at one after the other. */
  readonly scanned: boolean;
}

/**
 * A small graph is compared as a whole. In a larger one its own full-text indexes are asked, and the first nodes are
 * looked at for those kinds that no index covers.
 */
export async function foreignCandidates(
  reader: Reader,
  profile: Profile,
  { typed, kinds }: SearchQuestion,
): Promise<ForeignCandidates> {
  const parameters = { ...readingOf(profile), kinds: restriction(kinds) };
  const { nodes } = await reader.one(countNodesQuery, {});
  const isSmall = nodes <= mostCompared;
  const indexes = isSmall ? [] : usableIndexes(profile);
  const uncovered = uncoveredKinds(profile).filter(({ name }) => kinds.length === 0 || kinds.includes(name));
  const scanned = indexes.length === 0 || uncovered.length > 0;
  const text = foreignFullTextQuery(typed) ?? '';
  const asked = [
    ...indexes.map(({ name }) =>
      reader.many(byForeignIndexQuery, { ...parameters, index: name, text, most: mostIndexed }),
    ),
    ...(scanned ? [reader.many(scanQuery, { ...parameters, most: mostCompared })] : []),
    ...(scanned && !isSmall
      ? [
          reader.many(scanContainingQuery, {
            ...parameters,
            text: typed.toLowerCase(),
            scanned: mostScanned,
            most: mostContaining,
          }),
        ]
      : []),
  ];
  const rows = new Map((await Promise.all(asked)).flat().map((row) => [row.id, row]));
  return { rows: [...rows.values()], nodes, indexes, scanned };
}
