import type { Ref } from 'entente/contract/model/index.ts';
import {
  applyHiding,
  type Hidden,
  type HiddenChange,
  hidingBetween,
  hidingOf,
  invertHiding,
  nothingHidden,
} from './hidden.ts';
import {
  areSameSettings,
  type Settings,
  type SomeSettings,
  usualSettings,
  withSettings,
} from './settings.ts';

/** Where a node stands, in model units of the drawing. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface ShownNode {
  readonly position: Position;
  /** Placed by the user: no layout moves it. */
  readonly pinned: boolean;
}

/** What is shown, where, and how it is looked at. Immutable; changed by patches only. */
export interface View {
  readonly nodes: ReadonlyMap<Ref, ShownNode>;
  readonly relations: ReadonlySet<Ref>;
  /** What of it is out of sight. */
  readonly hidden: Hidden;
  readonly settings: Settings;
}

export const emptyView: View = {
  nodes: new Map(),
  relations: new Set(),
  hidden: nothingHidden,
  settings: usualSettings,
};

/** One difference between two views. `null` before: it was not shown; `null` after: it is not any more. */
export interface NodeChange {
  readonly ref: Ref;
  readonly before: ShownNode | null;
  readonly after: ShownNode | null;
}

export interface RelationChange {
  readonly ref: Ref;
  readonly shown: boolean;
}

export interface SettingsChange {
  readonly before: Settings;
  readonly after: Settings;
}

/** A difference between two views as a plain value that can be applied, turned round, stored and sent. */
export interface Patch {
  readonly nodes: readonly NodeChange[];
  readonly relations: readonly RelationChange[];
  /** Missing where it hides nothing, nor lets anything be seen again. */
  readonly hidden?: readonly HiddenChange[];
  /** Missing where it leaves the settings as they are. */
  readonly settings?: SettingsChange;
}

/** The view after the patch. The view given is left as it was. */
export function applyPatch(view: View, patch: Patch): View {
  const nodes = new Map(view.nodes);
  for (const { ref, after } of patch.nodes) {
    if (after === null) nodes.delete(ref);
    else nodes.set(ref, after);
  }
  const relations = new Set(view.relations);
  for (const { ref, shown } of patch.relations) {
    if (shown) relations.add(ref);
    else relations.delete(ref);
  }
  return {
    nodes,
    relations,
    hidden: applyHiding(view.hidden, patch.hidden ?? []),
    settings: patch.settings?.after ?? view.settings,
  };
}

/** The patch that takes the given one back: applied after it, it leaves the view as it was before. */
export function invertPatch(patch: Patch): Patch {
  const { nodes, relations, hidden, settings } = patch;
  return {
    nodes: nodes.map(({ ref, before, after }) => ({ ref, before: after, after: before })),
    relations: relations.map(({ ref, shown }) => ({ ref, shown: !shown })),
    ...(hidden && { hidden: invertHiding(hidden) }),
    ...(settings && { settings: { before: settings.after, after: settings.before } }),
  };
}

export function isEmptyPatch({ nodes, relations, hidden = [], settings }: Patch): boolean {
  return nodes.length + relations.length + hidden.length === 0 && settings === undefined;
}

/** The patch that changes some settings: filters, or how the drawing looks. */
export function patchToSet(view: View, settings: SomeSettings): Patch {
  const after = withSettings(view.settings, settings);
  return {
    nodes: [],
    relations: [],
    ...(after !== view.settings && { settings: { before: view.settings, after } }),
  };
}

/** The patch that leads from one view to another, whatever differs between them. */
export function patchBetween(before: View, after: View): Patch {
  const refs = new Set([...before.nodes.keys(), ...after.nodes.keys()]);
  const relations = new Set([...before.relations, ...after.relations]);
  return {
    nodes: [...refs].flatMap((ref) => {
      const change = { ref, before: before.nodes.get(ref) ?? null, after: after.nodes.get(ref) ?? null };
      return isSameNode(change.before, change.after) ? [] : [change];
    }),
    relations: [...relations]
      .filter((ref) => before.relations.has(ref) !== after.relations.has(ref))
      .map((ref) => ({ ref, shown: after.relations.has(ref) })),
    hidden: hidingBetween(before.hidden, after.hidden),
    ...(!areSameSettings(before.settings, after.settings) && {
      settings: { before: before.settings, after: after.settings },
    }),
  };
}

function isSameNode(one: ShownNode | null, other: ShownNode | null): boolean {
  if (one === null || other === null) return one === other;
  const { position: here, pinned } = one;
  const { position: there } = other;
  return here.x === there.x && here.y === there.y && pinned === other.pinned;
}

/**
 * The patch that shows nodes at positions, and relations. What is shown already stays as it is, but is seen again
 * where it was hidden by itself. A relation whose ends would not both be shown is left out.
 */
export function patchToShow(
  view: View,
  nodes: ReadonlyMap<Ref, Position>,
  relations: Iterable<{ readonly ref: Ref; readonly from: Ref; readonly to: Ref }>,
): Patch {
  const isThere = (ref: Ref) => view.nodes.has(ref) || nodes.has(ref);
  const added = new Set<Ref>();
  for (const { ref, from, to } of relations) {
    if (!view.relations.has(ref) && isThere(from) && isThere(to)) added.add(ref);
  }
  return {
    nodes: [...nodes]
      .filter(([ref]) => !view.nodes.has(ref))
      .map(([ref, position]) => ({ ref, before: null, after: { position, pinned: false } })),
    relations: [...added].map((ref) => ({ ref, shown: true })),
    hidden: hidingOf(view.hidden, { nodes: nodes.keys() }, false),
  };
}

/**
 * The patch that takes nodes off the drawing, with every shown relation that ends at one of them. None of it is
 * hidden when it comes again.
 *
 * @param shownRelations the relations that the view shows, with their ends
 */
export function patchToRemove(
  view: View,
  refs: ReadonlySet<Ref>,
  shownRelations: Iterable<{ readonly ref: Ref; readonly from: Ref; readonly to: Ref }>,
): Patch {
  const nodes: NodeChange[] = [];
  for (const ref of refs) {
    const before = view.nodes.get(ref);
    if (before !== undefined) nodes.push({ ref, before, after: null });
  }
  const relations: RelationChange[] = [];
  for (const { ref, from, to } of shownRelations) {
    if (view.relations.has(ref) && (refs.has(from) || refs.has(to))) relations.push({ ref, shown: false });
  }
  const hidden = hidingOf(view.hidden, { nodes: refs, relations: relations.map(({ ref }) => ref) }, false);
  return { nodes, relations, hidden };
}

/** The patch that moves shown nodes; `pinned` where the user placed them. Refs that are not shown are passed over. */
export function patchToMove(view: View, positions: ReadonlyMap<Ref, Position>, pinned: boolean): Patch {
  const nodes: NodeChange[] = [];
  for (const [ref, position] of positions) {
    const before = view.nodes.get(ref);
    if (before === undefined) continue;
    if (before.position.x === position.x && before.position.y === position.y && before.pinned === pinned)
      continue;
    nodes.push({ ref, before, after: { position, pinned } });
  }
  return { nodes, relations: [] };
}
