/** In milliseconds: so long a question keeps its place; one that takes longer is heavy, and no reason for others to wait. */
const place = 500;

/**
 * Lets so many questions to the database at once, the others in the order in which they come: two hundred visitors at
 * the same moment are served one after the other instead of all of them late. Heavy questions give up their place, so
 * that light ones never wait for them.
 */
export class Gate {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number) {
    this.#free = places;
  }

  /** How many places are free, and how many questions wait for one. */
  get state(): { readonly free: number; readonly waiting: number } {
    return { free: this.#free, waiting: this.#waiting.length };
  }

  /** Waits for a place. @returns what gives it back, to be called once the question is over; more calls do nothing */
  async enter(): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => void this.#waiting.push(resolve));
    let isOver = false;
    const leave = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(heavy);
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    };
    const heavy = setTimeout(leave, place);
    heavy.unref();
    return leave;
  }
}
