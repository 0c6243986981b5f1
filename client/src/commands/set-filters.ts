import { announce } from '#state/announcements.ts';
import { performEffect, useSession } from '#state/session.ts';
import { type FilterState, noComparison, noFilters, type SomeSettings } from '#state/settings.ts';
import { patchToSet } from '#state/view.ts';
import { visibleView } from '#state/visible.ts';
import { counted } from './wording.ts';

/**
 * Asks something else of relations, in the drawing and the table at once, and of all that is asked from now on.
 *
 * @param title in plain words, without a full stop: "Set the date to 2019"
 */
export function setFilters(title: string, changes: Partial<FilterState>): void {
  const asksDate = changes.asOf !== undefined || changes.during !== undefined;
  // A date of its own takes the place of two that are compared.
  setAsked(title, { filters: changes, ...(asksDate && { comparison: noComparison }) });
}

/** The same of filters and of the two dates that are compared. */
export function setAsked(title: string, changes: Pick<SomeSettings, 'filters' | 'comparison'>): void {
  const before = visibleView().relations.size;
  if (!performEffect(title, patchToSet(useSession.getState().view, changes))) return;
  const difference = visibleView().relations.size - before;
  const change = `${counted(Math.abs(difference), 'relation')} ${difference < 0 ? 'left out' : 'back'}`;
  announce(difference === 0 ? `${title}; the same relations are shown.` : `${title}; ${change}.`);
}

/** Asks nothing of relations any more. */
export function clearFilters(): void {
  setAsked('Took all filters off', { filters: noFilters, comparison: noComparison });
}
