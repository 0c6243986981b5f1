import { namedIn } from '#commands/named-address.ts';
import { openView } from '#commands/open-view.ts';
import { showNamed } from '#commands/show-named.ts';
import { showStart } from '#commands/show-start.ts';
import { packedIn, textIn } from '#commands/view-address.ts';
import { keptView } from './kept-view.ts';

/**
 * Shows what the visit begins with: the view that this tab had before it was reloaded, else the one in the address,
 * else what the graph begins with.
 *
 * @returns whether anything could be shown; if not, why has been announced
 */
export async function openFirstView(): Promise<boolean> {
  const outcome = await openKnownView();
  if (outcome !== 'nothing to show') return outcome === 'shown';
  const isShown = (await showStart()) !== null;
  const named = namedIn(location.hash);
  if (named !== null) await showNamed(named);
  return isShown;
}

async function openKnownView() {
  const kept = keptView();
  // The address of a page that is being reloaded may be a step behind: what was kept last is what was seen last.
  if (kept !== null && (isReload() || kept.hash === location.hash))
    return openView(kept.text, { from: 'that you had', begins: true, isQuiet: true });
  const packed = packedIn(location.hash);
  if (packed === null) return 'nothing to show';
  return openView(await textIn(packed), { from: 'in the address', begins: true });
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}
