import type { Ref } from 'entente/contract/model/index.ts';
import { announce } from '#state/announcements.ts';
import { performEffect, useSession } from '#state/session.ts';
import { type Position, patchToMove } from '#state/view.ts';
import { captionsOf } from './wording.ts';

/** Those of the refs that are shown and pinned, or shown and not. */
export function shownWith(refs: readonly Ref[], pinned: boolean): readonly Ref[] {
  const { nodes } = useSession.getState().view;
  return refs.filter((ref) => nodes.get(ref)?.pinned === pinned);
}

/** Says of shown nodes whether a layout may move them. They stay where they are. */
export function setPinned(refs: readonly Ref[], pinned: boolean): void {
  const { view } = useSession.getState();
  const positions = new Map<Ref, Position>();
  for (const ref of refs) {
    const node = view.nodes.get(ref);
    if (node !== undefined) positions.set(ref, node.position);
  }
  const title = `${pinned ? 'Pinned' : 'Unpinned'} ${captionsOf(refs)}`;
  if (performEffect(title, patchToMove(view, positions, pinned))) announce(`${title}.`);
}
