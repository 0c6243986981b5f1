import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import { placeNewcomers } from '#graph/placement.ts';
import { type Known, rememberEntities, useEntities } from '#state/entities.ts';
import type { Claim } from '#state/log.ts';
import { pairOf } from '#state/pair.ts';
import { performEffect, useSession } from '#state/session.ts';
import { applyPatch, type Position, patchToShow, type View } from '#state/view.ts';
import { visiblePart } from '#state/visible.ts';
import { type LeftOut, MOST_NODES, MOST_RELATIONS } from './capacity.ts';
import { patchToSeeAgain } from './see-again.ts';

/** An answer, or what of it shall be shown. */
export type Addition = Known & Required<Pick<Known, 'nodes' | 'relations'>>;

export interface AddingOptions {
  /** Other places than those beside what the nodes are joined to. */
  readonly placing?: Placing;
  /** For which expansions it is shown, so that they can be collapsed; what belongs to none stays. */
  readonly claims?: readonly Claim[];
}

/** What has come onto the drawing, or into sight again. */
export interface Added {
  readonly nodes: readonly Ref[];
  readonly relations: readonly Ref[];
  /** How many of the nodes are not to be seen, as their kind is hidden. */
  readonly unseen: number;
  /** What the drawing had no room for. */
  readonly leftOut: LeftOut;
}

export const nothingAdded: Added = {
  nodes: [],
  relations: [],
  unseen: 0,
  leftOut: { nodes: 0, relations: 0 },
};

/** Where new nodes go; given what is shown at the time at which they are added. */
export type Placing = (newcomers: readonly NodeBrief[], view: View) => ReadonlyMap<Ref, Position>;

/**
 * Shows nodes and relations as one effect, as far as the drawing can carry them. What is shown already stays as it is.
 * Everything is decided here, in one go, against the view as it is now: answers that arrive in any order cannot disturb
 * each other.
 *
 * @param titleOf what the effect is called, from what it has added
 */
export function addToView(
  addition: Addition,
  titleOf: (added: Added) => string,
  { placing, claims = [claimOf(null, addition)] }: AddingOptions = {},
): Added {
  rememberEntities(addition);
  const entities = useEntities.getState();
  const { view } = useSession.getState();
  const wanted = distinct(addition.nodes).filter(({ ref }) => !view.nodes.has(ref));
  const newcomers = wanted.slice(0, Math.max(0, MOST_NODES - view.nodes.size));
  const returning = patchToSeeAgain({ nodes: addition.nodes.map(({ ref }) => ref) });
  const free = applyPatch(view, returning);
  const places =
    placing?.(newcomers, free) ?? placeNewcomers(newcomers, addition.relations, { entities, view: free });
  const whole = patchToShow(view, places, withoutRest(addition.relations, view));
  const room = Math.max(0, MOST_RELATIONS - view.relations.size);
  const patch = {
    nodes: [...whole.nodes, ...returning.nodes],
    relations: whole.relations.slice(0, room),
    hidden: returning.hidden,
  };
  const there = applyPatch(view, patch);
  const before = visiblePart(view, entities);
  const after = visiblePart(there, entities);
  const came = [...whole.nodes.map(({ ref }) => ref), ...returning.hidden.map(({ name }) => name)];
  const leftOut = wanted.length - newcomers.length;
  const added = {
    nodes: came.filter((ref) => after.nodes.has(ref)),
    relations: [...after.relations].filter((ref) => !before.relations.has(ref)),
    unseen: refsIn(addition).filter((ref) => there.nodes.has(ref) && !after.nodes.has(ref)).length,
    leftOut: {
      nodes: leftOut,
      relations: whole.relations.length - patch.relations.length,
    },
  };
  performEffect(titleOf(added), patch, {
    claims: claims.map(({ of, nodes, relations }) => ({
      of,
      nodes: nodes.filter((ref) => there.nodes.has(ref)),
      relations: relations.filter((ref) => there.relations.has(ref)),
    })),
  });
  return added;
}

/** All of an addition, as asked for by the expansion of a node, or by something else. */
export function claimOf(of: Ref | null, { nodes, relations }: Addition): Claim {
  return {
    of,
    nodes: of === null ? nodes.map(({ ref }) => ref) : refsIn({ nodes, relations }),
    relations: relations.map(({ ref }) => ref),
  };
}

/** The nodes that an addition speaks of: its own, and those at which its relations end. */
function refsIn({ nodes, relations }: Addition): readonly Ref[] {
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  return [...new Set([...nodes.map(({ ref }) => ref), ...ends])];
}

/**
 * A line that stands for more relations than any answer carries is not filled up answer by answer: of a type and
 * direction that it shows already nothing is added.
 */
function withoutRest(relations: readonly Relation[], view: View): readonly Relation[] {
  const { relations: known, bundles } = useEntities.getState();
  if (bundles.size === 0) return relations;
  const manner = ({ from, to, type }: Relation) => JSON.stringify([from, to, type]);
  const shown = new Set([...view.relations].flatMap((ref) => known.get(ref) ?? []).map(manner));
  return relations.filter((relation) => {
    const isBundled = bundles.has(pairOf(relation.from, relation.to));
    return !isBundled || !shown.has(manner(relation));
  });
}

function distinct(nodes: readonly NodeBrief[]): readonly NodeBrief[] {
  return [...new Map(nodes.map((node) => [node.ref, node])).values()];
}
