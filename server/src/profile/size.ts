import type { Fingerprint } from '#queries/graph/fingerprint.ts';

/** So many nodes, and so many relations, are all looked at in one go; of a larger graph the first. */
export const mostSurveyed = 20_000;

/** Whether one look sees all nodes and all relations, so that their numbers need no asking. */
export function isSmall({ nodes, relations }: Fingerprint): boolean {
  return nodes <= mostSurveyed && relations <= mostSurveyed;
}
