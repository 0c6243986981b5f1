import { snapshotNow } from '#commands/snapshot-now.ts';
import type { Snapshot } from '#state/snapshot-schema.ts';

const TEXT = 'entente-view';
const ADDRESS = 'entente-view-address';

/** What this tab of the browser has kept over a reload. */
export interface KeptView {
  readonly text: string;
  /** The hash that the address had: where it has another one now, that is what is wanted. */
  readonly hash: string;
}

export function keptView(): KeptView | null {
  try {
    const text = sessionStorage.getItem(TEXT);
    return text === null ? null : { text, hash: sessionStorage.getItem(ADDRESS) ?? '' };
  } catch {
    // A browser that keeps nothing: every visit is the first.
    return null;
  }
}

/** Keeps the view for as long as the tab is open; without how it was made where there is no room for that. */
export function keepView(): void {
  const snapshot = snapshotNow();
  if (snapshot === null || snapshot.view.nodes.length + (snapshot.log?.effects.length ?? 0) === 0) return;
  if (!keep(snapshot) && !keep({ ...snapshot, log: null })) forget();
}

function keep(snapshot: Snapshot): boolean {
  try {
    sessionStorage.setItem(TEXT, JSON.stringify(snapshot));
    sessionStorage.setItem(ADDRESS, location.hash);
    return true;
  } catch {
    return false;
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(TEXT);
  } catch {
    // Nothing was kept.
  }
}
