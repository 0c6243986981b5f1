import type { DesiredGraph } from 'seed/graph/graph.ts';
import { canonical } from '#contract/model/canonical.ts';
import type { Writer } from '#db/writer.ts';
import {
  addNodes,
  addRelations,
  changeNodes,
  changeRelations,
  removeNodes,
  removeRelations,
  writeMeta,
} from '#queries/seed/changes.ts';
import { readStoredMeta, readStoredNodes, readStoredRelations, takeTurns } from '#queries/seed/stored.ts';
import { nodeDifference, relationDifference } from './difference.ts';
import { countChanges, type LoadSummary } from './load-summary.ts';

/** Rows that are sent at once. */
const batchSize = 1_000;

/**
 * Makes the database hold this graph, by the smallest change of what it holds.
 *
 * @throws where a change did not reach what it was meant for; the transaction is then to be taken back
 */
export async function apply(writer: Writer, graph: DesiredGraph): Promise<LoadSummary> {
  await writer.many(takeTurns, {});
  const nodes = nodeDifference(await writer.many(readStoredNodes, {}), graph.nodes);
  const storedRelations = await writer.many(readStoredRelations, {});
  const relations = relationDifference(storedRelations, graph.relations);
  const [meta] = await writer.many(readStoredMeta, {});

  await inBatches(relations.removed, (ids) => writer.many(removeRelations, { ids }));
  await inBatches(nodes.removed, (ids) => writer.many(removeNodes, { ids }));
  await inBatches([...nodes.changed, ...nodes.moved], (rows) => writer.many(changeNodes, { nodes: rows }));
  await inBatches(nodes.added, (rows) =>
    writer.many(addNodes, { nodes: rows.map(({ labels, properties }) => ({ labels, properties })) }),
  );
  await inBatches([...relations.changed, ...relations.moved], (rows) =>
    writer.many(changeRelations, { relations: rows }),
  );
  await inBatches(relations.added, (rows) =>
    writer.many(addRelations, {
      relations: rows.map(({ type, from, to, properties }) => ({ type, from, to, properties })),
    }),
  );
  const describedAnew = meta === undefined || canonical(meta.properties) !== canonical(graph.meta);
  if (describedAnew) await inBatches([graph.meta], () => writer.many(writeMeta, { properties: graph.meta }));
  return countChanges(nodes, relations, storedRelations, describedAnew);
}

async function inBatches<Row>(
  rows: readonly Row[],
  change: (batch: Row[]) => Promise<readonly { readonly count: number }[]>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize);
    const [answer] = await change(batch);
    if (answer?.count !== batch.length) {
      throw new Error(
        `Of ${batch.length} changes ${answer?.count ?? 0} were made: somebody else writes as well.`,
      );
    }
  }
}
