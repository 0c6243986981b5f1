import { announce } from '#state/announcements.ts';
import { patchToHide, patchToHideExactly } from '#state/hiding.ts';
import { performEffect, useSession } from '#state/session.ts';
import type { Patch } from '#state/view.ts';
import { visibleView } from '#state/visible.ts';
import { patchToSeeAgain } from './see-again.ts';
import { countedChange } from './wording.ts';

/** All nodes of some kinds, or all relations of some types, under one name. */
export interface Alike {
  readonly what: 'kinds' | 'types';
  readonly names: readonly string[];
  /** What they are called together: "states", "military ties". */
  readonly words: string;
}

/** Puts them out of sight, also those that come later. */
export function hideAlike({ what, names, words }: Alike): void {
  perform(`Hid ${words}`, patchToHide(useSession.getState().view, { [what]: names }, true));
}

/** Lets them be seen again. */
export function showAlike({ what, names, words }: Alike): void {
  perform(`Showed ${words} again`, patchToSeeAgain({ [what]: names }));
}

/**
 * Puts all others out of sight.
 *
 * @param others those of the same sort that are on the drawing; what comes later of further ones will be seen
 */
export function showOnlyAlike({ what, names, words }: Alike, others: readonly string[]): void {
  const { nodes, relations } = patchToSeeAgain({ [what]: names });
  const { hidden = [] } = patchToHideExactly(useSession.getState().view, { [what]: others });
  perform(`Showed only ${words}`, { nodes, relations, hidden });
}

function perform(title: string, patch: Patch): void {
  const before = visibleView();
  if (!performEffect(title, patch)) return;
  const after = visibleView();
  const [nodes, relations] = [
    after.nodes.size - before.nodes.size,
    after.relations.size - before.relations.size,
  ];
  const gone = countedChange(Math.max(0, -nodes), Math.max(0, -relations));
  const come = countedChange(Math.max(0, nodes), Math.max(0, relations));
  const parts = [
    ...(nodes < 0 || relations < 0 ? [`out of sight: ${gone}`] : []),
    ...(nodes > 0 || relations > 0 ? [`in sight again: ${come}`] : []),
  ];
  announce(`${title}${parts.length === 0 ? '' : `; ${parts.join('; ')}`}.`);
}
