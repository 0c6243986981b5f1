import { snapshotNow } from '#commands/snapshot-now.ts';
import { withShorterLog } from '#state/snapshot.ts';
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

/** Shares of the steps that led to it, tried in turn until there is room: browsers give a few megabytes. */
const shares = [1, 0.5, 0.25, 0.1, 0];

/** Keeps the view for as long as the tab is open, with as many of the last steps as there is room for. */
export function keepView(): void {
  const snapshot = snapshotNow();
  if (snapshot === null) return;
  const steps = snapshot.log?.effects.length ?? 0;
  // Nothing has been drawn yet: what was kept is still what is wanted.
  if (snapshot.view.nodes.length + steps === 0) return;
  const isKept = shares.some((share) => keep(withShorterLog(snapshot, Math.floor(steps * share))));
  if (!isKept) forget();
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
