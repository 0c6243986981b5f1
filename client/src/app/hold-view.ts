import { openView } from '#commands/open-view.ts';
import { snapshotNow } from '#commands/snapshot-now.ts';
import { addressOf, bareAddress, packedIn, textIn } from '#commands/view-address.ts';
import { useSession } from '#state/session.ts';
import { keepView } from './kept-view.ts';
import { acceptDroppedFiles } from './open-file.ts';

/** So long nothing has to happen before the address is written anew: browsers refuse to change it too often. */
const REST = 400;

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
  const refuseFiles = acceptDroppedFiles();
  return () => {
    clearTimeout(timer);
    stop();
    refuseFiles();
    removeEventListener('hashchange', onHashChange);
    removeEventListener('pagehide', keepView);
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
  keepView();
}

async function followAddress(): Promise<void> {
  const packed = packedIn(location.hash);
  if (packed !== null) await openView(await textIn(packed), { from: 'in the address', begins: false });
}
