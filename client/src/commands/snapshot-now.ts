import { knownAnswer } from '#api/cache.ts';
import { sightNow } from '#graph/sight.ts';
import { useSession } from '#state/session.ts';
import { takeSnapshot } from '#state/snapshot.ts';
import type { Snapshot } from '#state/snapshot-schema.ts';

/** The view as it is now, to be kept or passed on; null as long as nobody knows of which graph. */
export function snapshotNow(): Snapshot | null {
  const graph = knownAnswer('graph', {});
  if (graph === undefined) return null;
  return takeSnapshot(useSession.getState(), {
    made: new Date().toISOString(),
    graph: {
      name: graph.profile.name,
      dataVersion: graph.dataVersion,
      hasKeys: graph.profile.properties.key !== null,
    },
    sight: sightNow(),
  });
}
