import { create } from 'zustand';
import { type Effect, emptyLog, goTo, type Log, type Logged, perform } from './log.ts';
import { emptyView, isEmptyPatch, type Patch, type View } from './view.ts';

/** The view and the log that made it: the only thing that undo and redo change. */
export const useSession = create<Logged>(() => ({ view: emptyView, log: emptyLog }));

/**
 * Begins anew from a view that is nobody's doing, such as the start picture: undo goes back to it and no further. A view
 * that is brought back may bring along how it was made.
 */
export function beginSession(view: View, log: Log = emptyLog): void {
  useSession.setState({ view, log });
}

/**
 * Changes the view and records it under a title in plain words.
 *
 * @param meaning what of it a later collapse must know
 * @returns false where the patch changes nothing: then nothing is recorded either
 */
export function performEffect(
  title: string,
  patch: Patch,
  meaning: Pick<Effect, 'claims' | 'collapsed'> = {},
): boolean {
  if (isEmptyPatch(patch)) return false;
  const effect: Effect = { title, time: Date.now(), patch, ...meaning };
  useSession.setState((session) => perform(session, effect));
  return true;
}

export function undo(): void {
  useSession.setState((session) => goTo(session, session.log.position - 1));
}

export function redo(): void {
  useSession.setState((session) => goTo(session, session.log.position + 1));
}

/** Goes to the state after the first `position` effects. */
export function jumpTo(position: number): void {
  useSession.setState((session) => goTo(session, position));
}
