import type { Days } from './days.ts';

/** What a relation is to a path. */
export interface HopRelation {
  /** How little it can be leaned on: 0 where nothing is held against it. */
  readonly weakness: number;
  /** The last day that is recorded of it, as a number; minus infinity where none is. */
  readonly recency: number;
  /** The days on which it counts, and those of them that are sure. */
  readonly days: Days;
  readonly sure: Days;
  /** Its type and the direction in which it is read. */
  readonly meaning: string;
}

/** What joins two nodes, as far as the order of paths goes. A hop is as strong as the strongest of its relations. */
export interface HopWorth {
  readonly weakness: number;
  readonly recency: number;
  /** The days on which one of its relations counts, and those of them that are sure. */
  readonly days: Days;
  readonly sure: Days;
  readonly relations: readonly HopRelation[];
  /** The types of its relations, as they are read. */
  readonly meaning: string;
}

/** What the order of paths is made from. */
export interface Worth {
  /** How common a node is: a whole number, so that sums are exact in any order. */
  hubness(node: number): number;
  /** The place of a node's ref among all refs. */
  refPlace(node: number): number;
  hop(near: number, far: number): HopWorth;
  /** How many weaknesses there are. */
  readonly weaknesses: number;
}

/** In what unit `hubness` counts the logarithm of a degree. */
export const hubnessUnit = 1e-6;

/** A node with so many relations, as a node on the way. */
export function hubnessOf(degree: number): number {
  return Math.round(Math.log(Math.max(1, degree)) / hubnessUnit);
}

/** The order of paths of one length, but for their refs: what is less stands first. */
export interface Rank {
  readonly weakness: number;
  readonly hubness: number;
  readonly recency: number;
}

export function compareRanks(a: Rank, b: Rank): number {
  return a.weakness - b.weakness || compareRarity(a, b);
}

/** The order of paths that are equally weak. */
export function compareRarity(a: Omit<Rank, 'weakness'>, b: Omit<Rank, 'weakness'>): number {
  return a.hubness - b.hubness || (a.recency === b.recency ? 0 : b.recency - a.recency);
}
