import { create } from 'zustand';
import { requestCache } from '#api/cache.ts';
import { call } from '#api/call.ts';
import { ApiProblem } from '#api/problem.ts';
import { announce, useAnnouncement } from '#state/announcements.ts';

/** Whether server or database are away, and since which problem. */
export const useOutage = create<{ readonly problem: ApiProblem | null }>(() => ({ problem: null }));

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 8_000;

let timer: ReturnType<typeof setTimeout> | null = null;
let pause = FIRST_PAUSE;
let isAsking = false;

/**
 * Asks whether all is well. As long as it is not, asks again by itself, at growing intervals; when it is
 * again, what had failed meanwhile is fetched.
 */
export async function checkServer(): Promise<void> {
  if (isAsking) return;
  if (timer !== null) clearTimeout(timer);
  timer = null;
  isAsking = true;
  try {
    await call('ready', {});
    recover();
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    useOutage.setState({ problem: error });
    timer = setTimeout(() => void checkServer(), pause);
    pause = Math.min(LONGEST_PAUSE, pause * 2);
  } finally {
    isAsking = false;
  }
}

function recover(): void {
  pause = FIRST_PAUSE;
  if (useOutage.getState().problem === null) return;
  useOutage.setState({ problem: null });
  announce('The server answers again.');
  void requestCache.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
}

/** Watches what is fetched, and what commands say went wrong, for signs that server or database are away. */
export function watchForOutages(): () => void {
  const stopFetches = requestCache.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error') return;
    const { error } = event.action;
    if (error instanceof ApiProblem && error.isPassing) sign();
  });
  const stopCommands = useAnnouncement.subscribe(({ tone }) => {
    if (tone === 'problem') sign();
  });
  return () => {
    stopFetches();
    stopCommands();
  };
}

function sign(): void {
  if (useOutage.getState().problem === null) void checkServer();
}
