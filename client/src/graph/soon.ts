export interface Soon {
  /** Asks for the work to be done, once, after what is running now. */
  (): void;
  /** Does it now if it has been asked for. */
  readonly now: () => void;
}

/** Puts work off until everything that asks for it in one go has done so. */
export function soon(work: () => void): Soon {
  let isAsked = false;
  const now = () => {
    if (!isAsked) return;
    isAsked = false;
    work();
  };
  const ask = () => {
    if (!isAsked) queueMicrotask(now);
    isAsked = true;
  };
  return Object.assign(ask, { now });
}
