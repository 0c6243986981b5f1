import type { NodeEvidence } from '#format/evidence.ts';
import type { StoredProperties } from './records.ts';

/** Parallel lists of places in sources; nothing where there is no evidence. */
export function storedEvidence(evidence: readonly NodeEvidence[]): StoredProperties {
  if (evidence.length === 0) return {};
  return {
    sourceKeys: evidence.map(({ source }) => source),
    sourceParagraphs: evidence.map(({ paragraph }) => paragraph),
    sourceStances: evidence.map(({ stance }) => stance),
  };
}
