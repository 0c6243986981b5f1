import type { Position } from '#state/view.ts';
import type { Extent } from './box.ts';
import type { Room } from './fill-room.ts';
import type { LayoutName } from './layout-names.ts';

/** A graph as a layout needs it: everything by number, nothing by name. */
export interface LayoutInput {
  readonly extents: readonly Extent[];
  /** Pairs of nodes that are joined, each pair once. */
  readonly lines: readonly (readonly [from: number, to: number])[];
  readonly room: Room;
  /** Nodes that stay where they are. */
  readonly held?: ReadonlyMap<number, Position>;
  /** When each node is, as a year with its fraction; null where that is not known. */
  readonly times?: readonly (number | null)[];
  /** Paths that are to be seen beside each other, each from the same node to the same other. */
  readonly paths?: readonly (readonly number[])[];
}

/** Told how much of the work is done, from 0 to 1. */
export type Progress = (share: number) => void;

/** A way to give everything that is shown a place. The same graph always gets the same places. */
export interface Layout extends LayoutName {
  /** @returns a place for each node, in the order of `extents`; no two overlap */
  place(input: LayoutInput, report: Progress): readonly Position[];
}
