import { BEGUN, PAINTED } from './marks.ts';

/** What a piece of work has cost the one who looks on. */
export interface Cost {
  /** From the beginning until it was painted, in milliseconds. */
  readonly painted: number;
  /** Until nothing was missing from it, captions among the rest. */
  readonly complete: number;
  /** The longest time for which the page did not react. */
  readonly freeze: number;
}

/**
 * Does something and waits until it is painted, with everything that follows from it.
 *
 * @param isComplete whether nothing of it is missing any more
 */
export async function costOf(
  work: () => void | Promise<void>,
  isComplete: () => boolean = () => true,
): Promise<Cost> {
  const freezes = watchFreezes();
  const begin = performance.now();
  performance.mark(BEGUN);
  await work();
  await nextPaint();
  const painted = performance.now() - begin;
  performance.mark(PAINTED);
  let complete = painted;
  while (!isComplete()) {
    await nextPaint();
    complete = performance.now() - begin;
  }
  return { painted, complete, freeze: freezes.end() };
}

/** Resolves when everything that has been asked for so far is on screen. */
async function nextPaint(): Promise<void> {
  await nextFrame();
  await nextFrame();
  // A message comes after what the frame has painted.
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Notes how long the page would not have got to what its user does, until it is ended; answers the longest time. */
function watchFreezes(): { readonly end: () => number } {
  let last = performance.now();
  let longest = 0;
  let isOver = false;
  const note = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const ask = () => {
    note();
    // As urgent as what the user does.
    if (!isOver) void scheduler.postTask(ask, { priority: 'user-blocking', delay: 4 });
  };
  ask();
  return {
    end: () => {
      isOver = true;
      note();
      return longest;
    },
  };
}

/** Times from frame to frame, until it is ended. */
export function watchFrames(): { readonly end: () => readonly number[] } {
  const times: number[] = [];
  let last = performance.now();
  let isOver = false;
  const note = () => {
    if (isOver) return;
    const now = performance.now();
    times.push(now - last);
    last = now;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  return {
    end: () => {
      isOver = true;
      return times.slice(1);
    },
  };
}
