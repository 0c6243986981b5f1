import { announce } from '#state/announcements.ts';
import { performEffect, useSession } from '#state/session.ts';
import { type FilterState, noFilters } from '#state/settings.ts';
import { patchToSet } from '#state/view.ts';
import { visibleView } from '#state/visible.ts';
import { counted } from './wording.ts';

/**
 * Asks something else of relations, in the drawing and the table at once, and of all that is asked from now on.
 *
 * @param title in plain words, without a full stop: "Set the date to 2019"
 */
export function setFilters(title: string, changes: Partial<FilterState>): void {
  const before = visibleView().relations.size;
  if (!performEffect(title, patchToSet(useSession.getState().view, { filters: changes }))) return;
  const difference = visibleView().relations.size - before;
  const change = `${counted(Math.abs(difference), 'relation')} ${difference < 0 ? 'left out' : 'back'}`;
  announce(difference === 0 ? `${title}. Of what is shown, nothing changes.` : `${title}; ${change}.`);
}

/** Asks nothing of relations any more. */
export function clearFilters(): void {
  setFilters('Took all filters off', noFilters);
}
