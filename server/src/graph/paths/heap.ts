/** Values of which the first in an order is always at hand. */
export class Heap<Value> {
  readonly #values: Value[] = [];
  readonly #compare: (a: Value, b: Value) => number;

  constructor(compare: (a: Value, b: Value) => number) {
    this.#compare = compare;
  }

  add(value: Value): void {
    const values = this.#values;
    let place = values.push(value) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#isBefore(place, above)) return;
      this.#swap(place, above);
      place = above;
    }
  }

  /** Takes out the first; `undefined` where there is none. */
  take(): Value | undefined {
    const values = this.#values;
    this.#swap(0, values.length - 1);
    const first = values.pop();
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      let least = place;
      if (left < values.length && this.#isBefore(left, least)) least = left;
      if (right < values.length && this.#isBefore(right, least)) least = right;
      if (least === place) return first;
      this.#swap(place, least);
      place = least;
    }
  }

  #isBefore(place: number, other: number): boolean {
    // Both places are within the list.
    return this.#compare(this.#values[place] as Value, this.#values[other] as Value) < 0;
  }

  #swap(place: number, other: number): void {
    const [one, two] = [this.#values[place], this.#values[other]];
    if (one === undefined || two === undefined) return;
    this.#values[place] = two;
    this.#values[other] = one;
  }
}
