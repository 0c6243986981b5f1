/** What is known so far of the ways between two nodes: nodes by numbers, and which leads to which. */
export class Explored {
  readonly from: number;
  readonly to: number;
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ahead: Set<number>[] = [];

  constructor(from: string, to: string) {
    this.from = this.numberOf(from);
    this.to = this.numberOf(to);
  }

  /** The number of a node, which it keeps. */
  numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.length;
    this.#ids.push(id);
    this.#numbers.set(id, number);
    this.#ahead.push(new Set());
    return number;
  }

  /** @throws RangeError where no node has the number */
  idOf(number: number): string {
    const id = this.#ids[number];
    if (id === undefined) throw new RangeError(`No node has the number ${number}.`);
    return id;
  }

  /** Notes that one node leads to another, in the direction from start to end. */
  lead(near: string, far: string): void {
    this.#ahead[this.numberOf(near)]?.add(this.numberOf(far));
  }

  /** Where a node leads. */
  ahead(node: number): Iterable<number> {
    return this.#ahead[node] ?? [];
  }
}
