import type { Ref } from 'entente/contract/model/index.ts';
import { create } from 'zustand';

/** What the user has selected, and what the pointer or the focus is on. Not part of the log: looking changes nothing. */
export interface Selection {
  readonly nodes: ReadonlySet<Ref>;
  readonly relations: ReadonlySet<Ref>;
  /** Lit with its neighborhood while pointed at, in the drawing or in a list. */
  readonly hovered: Ref | null;
  /** A path that is pointed at in a list: it alone is lit. */
  readonly traced: Trace | null;
}

export interface Trace {
  readonly nodes: readonly Ref[];
  readonly relations: readonly Ref[];
}

export const useSelection = create<Selection>(() => ({
  nodes: new Set(),
  relations: new Set(),
  hovered: null,
  traced: null,
}));

export function selectNodes(refs: Iterable<Ref>): void {
  useSelection.setState({ nodes: new Set(refs), relations: new Set() });
}

export function selectRelations(refs: Iterable<Ref>): void {
  useSelection.setState({ nodes: new Set(), relations: new Set(refs) });
}

/** Adds a node to what is selected, or takes it out again. */
export function toggleNode(ref: Ref): void {
  useSelection.setState(({ nodes }) => ({ nodes: toggled(nodes, ref) }));
}

/** Adds a relation to what is selected, or takes it out again. */
export function toggleRelation(ref: Ref): void {
  useSelection.setState(({ relations }) => ({ relations: toggled(relations, ref) }));
}

export function clearSelection(): void {
  useSelection.setState({ nodes: new Set(), relations: new Set() });
}

export function hover(ref: Ref | null): void {
  useSelection.setState({ hovered: ref });
}

export function trace(traced: Trace | null): void {
  useSelection.setState({ traced });
}

function toggled(refs: ReadonlySet<Ref>, ref: Ref): ReadonlySet<Ref> {
  const next = new Set(refs);
  if (!next.delete(ref)) next.add(ref);
  return next;
}
