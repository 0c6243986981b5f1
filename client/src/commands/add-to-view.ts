import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import { placeNewcomers } from '#graph/placement.ts';
import { rememberEntities, useEntities } from '#state/entities.ts';
import { performEffect, useSession } from '#state/session.ts';
import { type Position, patchToShow, type View } from '#state/view.ts';

export interface Addition {
  readonly nodes: readonly NodeBrief[];
  readonly relations: readonly Relation[];
}

/** What has come onto the drawing. */
export interface Added {
  readonly nodes: readonly Ref[];
  readonly relations: readonly Ref[];
}

/** Where new nodes go; given what is shown at the time at which they are added. */
export type Placing = (newcomers: readonly NodeBrief[], view: View) => ReadonlyMap<Ref, Position>;

/**
 * Shows nodes and relations as one effect. What is shown already stays as it is. Everything is decided
 * here, in one go, against the view as it is now: answers that arrive in any order cannot disturb each other.
 *
 * @param titleOf what the effect is called, from what it has added
 * @param placing other places than those beside what the nodes are joined to
 */
export function addToView(addition: Addition, titleOf: (added: Added) => string, placing?: Placing): Added {
  rememberEntities(addition);
  const { view } = useSession.getState();
  const newcomers = distinct(addition.nodes).filter(({ ref }) => !view.nodes.has(ref));
  const places =
    placing?.(newcomers, view) ??
    placeNewcomers(newcomers, addition.relations, { entities: useEntities.getState(), view });
  const patch = patchToShow(view, places, addition.relations);
  const added = {
    nodes: patch.nodes.map(({ ref }) => ref),
    relations: patch.relations.map(({ ref }) => ref),
  };
  performEffect(titleOf(added), patch);
  return added;
}

function distinct(nodes: readonly NodeBrief[]): readonly NodeBrief[] {
  return [...new Map(nodes.map((node) => [node.ref, node])).values()];
}
