/** Things in order, the first taken first: a binary heap. */
export class Queue<Item> {
  readonly #items: Item[] = [];
  readonly #compare: (one: Item, other: Item) => number;

  /** @param compare negative where the first comes before the second */
  constructor(compare: (one: Item, other: Item) => number) {
    this.#compare = compare;
  }

  get first(): Item | undefined {
    return this.#items[0];
  }

  add(item: Item): void {
    let place = this.#items.push(item) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#swapIfBefore(place, parent)) return;
      place = parent;
    }
  }

  take(): Item | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (this.#items.length > 0 && last !== undefined) {
      this.#items[0] = last;
      this.#sink();
    }
    return first;
  }

  #sink(): void {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const next = this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfBefore(next, place)) return;
      place = next;
    }
  }

  #swapIfBefore(one: number, other: number): boolean {
    const [item, otherItem] = [this.#items[one], this.#items[other]];
    if (item === undefined || otherItem === undefined || !this.#isBefore(one, other)) return false;
    this.#items[one] = otherItem;
    this.#items[other] = item;
    return true;
  }

  #isBefore(one: number, other: number): boolean {
    const [item, otherItem] = [this.#items[one], this.#items[other]];
    return item !== undefined && otherItem !== undefined && this.#compare(item, otherItem) < 0;
  }
}
