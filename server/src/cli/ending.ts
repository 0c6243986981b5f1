/** Keeps what was begun and has to be ended with the program, and ends it: the last begun first, each once. */
export class Ending {
  readonly #ends: (() => Promise<void> | void)[] = [];
  #over: Promise<void> | undefined;

  /** Whether the end has begun: what fails from now on fails because of it. */
  get begun(): boolean {
    return this.#over !== undefined;
  }

  /** Takes note of how something is ended; where the end has begun already, it is ended at once. */
  add(end: () => Promise<void> | void): void {
    if (this.begun) void this.#run(end);
    else this.#ends.push(end);
  }

  /** Ends everything. One part that cannot be ended does not keep the others. */
  end(): Promise<void> {
    this.#over ??= this.#endAll();
    return this.#over;
  }

  async #endAll(): Promise<void> {
    // Let `begun` be true before anything is ended.
    await undefined;
    for (let end = this.#ends.pop(); end !== undefined; end = this.#ends.pop()) await this.#run(end);
  }

  async #run(end: () => Promise<void> | void): Promise<void> {
    try {
      await end();
    } catch {
      // What is gone already need not be ended.
    }
  }
}
