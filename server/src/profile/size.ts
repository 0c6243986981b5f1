import type { Fingerprint } from '#queries/graph/fingerprint.ts';
import { mostSurveyed } from '#queries/graph/most-surveyed.ts';

/** Whether one look sees all nodes and all relations, so that their numbers need no asking. */
export function isSmall({ nodes, relations }: Fingerprint): boolean {
  return nodes <= mostSurveyed && relations <= mostSurveyed;
}
