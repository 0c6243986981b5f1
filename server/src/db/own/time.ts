import { QueryCancelled, QueryTimeout } from '#db/errors.ts';

/** The time that one query has, whatever the database does. */
export class Time {
  readonly #over: Promise<never>;
  readonly #timer: NodeJS.Timeout;
  readonly #signal: AbortSignal | undefined;
  readonly #leave: () => void;

  constructor(seconds: number, signal: AbortSignal | undefined) {
    this.#signal = signal;
    const { promise, reject } = withResolvers();
    this.#over = promise;
    this.#over.catch(() => undefined);
    this.#leave = () => reject(new QueryCancelled('Nobody waits for the answer any more.'));
    this.#timer = setTimeout(
      () => reject(new QueryTimeout(`No answer within ${seconds} s.`)),
      seconds * 1000,
    );
    if (signal?.aborted) this.#leave();
    signal?.addEventListener('abort', this.#leave, { once: true });
  }

  within<Result>(work: Promise<Result>): Promise<Result> {
    return Promise.race([work, this.#over]);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#leave);
  }
}

function withResolvers(): { promise: Promise<never>; reject: (reason: Error) => void } {
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}
