import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { useSession } from './session.ts';
import type { View } from './view.ts';

/** To be read and listened to: it changes by effects alone. */
export type Part<State> = UseBoundStore<Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>>;

/**
 * A part of the view as a store of its own.
 *
 * @param select gives the same object as long as nothing in it has changed
 */
export function partOf<State>(select: (view: View) => State): Part<State> {
  const part = create(() => select(useSession.getState().view));
  useSession.subscribe(({ view }) => part.setState(select(view), true));
  return part;
}
