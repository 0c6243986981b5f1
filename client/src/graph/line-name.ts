import { pairOf } from '#state/pair.ts';

/** The name of the line between two nodes, the same from both sides: that of the pair. */
export const lineBetween = pairOf;
