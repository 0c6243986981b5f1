import { setImmediate } from 'node:timers/promises';

/** In milliseconds: so long nobody else is served. */
const breath = 8;

/** How long and how far to go on with work that may have no end. Other work has its turn in between. */
export class Patience {
  #steps: number;
  #breathed = performance.now();
  readonly #end: number;
  readonly #signal: AbortSignal | undefined;

  /** @param end on the clock of `performance.now()` */
  constructor(options: {
    readonly end: number;
    readonly steps: number;
    readonly signal?: AbortSignal | undefined;
  }) {
    this.#end = options.end;
    this.#steps = options.steps;
    this.#signal = options.signal;
  }

  /** For work that may take half of what is left, so that there is some left when it has come to nothing. */
  half(): Patience {
    const now = performance.now();
    return new Patience({
      end: now + (this.#end - now) / 2,
      steps: Math.floor(this.#steps / 2),
      signal: this.#signal,
    });
  }

  /** In milliseconds, never less than one. */
  get left(): number {
    return Math.max(1, this.#end - performance.now());
  }

  /** Counts a step. Once it has said no, it says no for ever. */
  allows(): boolean {
    this.#steps -= 1;
    return this.#steps >= 0;
  }

  /** Lets other work have its turn where it is due. */
  async rest(): Promise<void> {
    const now = performance.now();
    if (now - this.#breathed < breath) return;
    await setImmediate();
    this.#signal?.throwIfAborted();
    if (now > this.#end) this.#steps = 0;
    this.#breathed = performance.now();
  }
}
