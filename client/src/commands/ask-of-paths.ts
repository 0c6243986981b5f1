import { attendToPaths } from '#state/attention.ts';
import { usePathQuestion } from '#state/path-query.ts';
import type { PathEnds, PathQuestion } from '#state/path-question.ts';
import { performEffect, useSession } from '#state/session.ts';
import { patchToSet } from '#state/view.ts';
import { captionOf } from './wording.ts';

/**
 * Asks something else of paths, as one effect.
 *
 * @param title in plain words, without a full stop: "Asked of paths: not through Japan"
 */
export function askOfPaths(title: string, change: Partial<PathQuestion>): void {
  performEffect(title, patchToSet(useSession.getState().view, { paths: change }));
}

/** Asks for paths from another node, or to another, and shows the form that asks. */
export function askForPaths(change: Partial<PathEnds>): void {
  const { from, to } = { ...usePathQuestion.getState(), ...change };
  const start = from === null ? '' : ` from ${captionOf(from)}`;
  const end = to === null ? '' : ` to ${captionOf(to)}`;
  askOfPaths(start + end === '' ? 'Asked for no paths' : `Asked for paths${start}${end}`, change);
  attendToPaths();
}
