import { namedIn } from '#commands/named-address.ts';
import { openView } from '#commands/open-view.ts';
import { showNamed } from '#commands/show-named.ts';
import { snapshotNow } from '#commands/snapshot-now.ts';
import { addressOf, bareAddress, packedIn, textIn } from '#commands/view-address.ts';
import { useSession } from '#state/session.ts';
import { keepView } from './kept-view.ts';
import { acceptDroppedFiles } from './open-file.ts';

/** So long nothing has to happen before the address is written anew: browsers refuse to change it too often. */
const REST = 400;
const MOST_KEPT_AT_ONCE = 400;

/**
 * Lets the address hold the view as it is, and the tab keep it over a reload; opens the view of another address that is
 * gone to, or of a file that is dropped on the page, which is one effect and can be taken back.
 *
 * @returns ends it
 */
export function holdView(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const writeSoon = () => {
    clearTimeout(timer);
    // A first picture that nobody has touched is at the bare address.
    if (useSession.getState().log.effects.length > 0) timer = setTimeout(() => void writeAddress(), REST);
  };
  writeSoon();
  const stop = useSession.subscribe(writeSoon);
  const onHashChange = () => void followAddress();
  addEventListener('hashchange', onHashChange);
  addEventListener('pagehide', keepView);
  // Phones end a page that is out of sight without another word.
  const onVisibilityChange = () => document.visibilityState === 'hidden' && keepView();
  document.addEventListener('visibilitychange', onVisibilityChange);
  const refuseFiles = acceptDroppedFiles();
  return () => {
    clearTimeout(timer);
    stop();
    refuseFiles();
    removeEventListener('hashchange', onHashChange);
    removeEventListener('pagehide', keepView);
    document.removeEventListener('visibilitychange', onVisibilityChange);
  };
}

async function writeAddress(): Promise<void> {
  const before = useSession.getState();
  const snapshot = snapshotNow();
  if (snapshot === null) return;
  const { hash, isTooLong } = await addressOf(snapshot);
  if (useSession.getState() !== before) return;
  // It replaces the one before: "back" leaves the page as ever, and undo is what takes changes back.
  history.replaceState(history.state, '', isTooLong ? bareAddress() : hash);
  // Of a large one that takes a moment in which nothing moves: it is kept when the page is left.
  if (snapshot.view.nodes.length <= MOST_KEPT_AT_ONCE) keepView();
}

async function followAddress(): Promise<void> {
  const packed = packedIn(location.hash);
  const named = namedIn(location.hash);
  if (packed !== null) await openView(await textIn(packed), { from: 'in the address', begins: false });
  else if (named !== null) await showNamed(named);
}
