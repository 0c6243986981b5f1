import { nameFrom } from '#api/naming.ts';
import { knownProfile } from '#api/profile.ts';
import { announce } from '#state/announcements.ts';
import { performEffect, useSession } from '#state/session.ts';
import { patchToSet } from '#state/view.ts';
import { useViewpoint } from '#state/viewpoint.ts';

// Answers that were there before are told anew as well.
useViewpoint.subscribe(nameFrom);
nameFrom(useViewpoint.getState());

/** Uses the names of a side everywhere, as far as it has names of its own; '' for those that take no side. */
export function setViewpoint(viewpoint: string): void {
  const title = `Took ${namesOf(viewpoint)}`;
  if (performEffect(title, patchToSet(useSession.getState().view, { appearance: { viewpoint } })))
    announce(`${title}.`);
}

/** "the names that Japan uses", "neutral names". */
export function namesOf(viewpoint: string): string {
  if (viewpoint === '') return 'neutral names';
  const side = knownProfile()?.viewpoints.find((each) => each.side === viewpoint);
  return `the names that ${side?.label ?? viewpoint} uses`;
}
