import { snapshotNow } from '#commands/snapshot-now.ts';
import type { Snapshot } from '#state/snapshot-schema.ts';
import { keepsView, keptAt } from './keeps-view.ts';

/** What this tab of the browser has kept over a reload. */
export interface KeptView {
  readonly text: string;
  /** The hash that the address had: where it has another one now, that is what is wanted. */
  readonly hash: string;
}

export function keptView(): KeptView | null {
  if (!keepsView()) return null;
  return {
    text: sessionStorage.getItem(keptAt.text) ?? '',
    hash: sessionStorage.getItem(keptAt.hash) ?? '',
  };
}

/** Keeps the view for as long as the tab is open; without how it was made where there is no room for that. */
export function keepView(): void {
  const snapshot = snapshotNow();
  if (snapshot === null || snapshot.view.nodes.length + (snapshot.log?.effects.length ?? 0) === 0) return;
  if (!keep(snapshot) && !keep({ ...snapshot, log: null })) forget();
}

function keep(snapshot: Snapshot): boolean {
  try {
    sessionStorage.setItem(keptAt.text, JSON.stringify(snapshot));
    sessionStorage.setItem(keptAt.hash, location.hash);
    return true;
  } catch {
    return false;
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(keptAt.text);
  } catch {
    // Nothing was kept.
  }
}
