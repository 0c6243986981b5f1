/** Numbers for sources, in the order in which they are first cited. */
export class Citations {
  readonly #numbers = new Map<string, number>();
  #told = 0;

  /** The number of a source, by its key. */
  numberOf(source: string): number {
    const known = this.#numbers.get(source);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(source, number);
    return number;
  }

  /** The sources cited since this was asked for the last time. */
  takeNew(): { readonly key: string; readonly number: number }[] {
    const fresh = [...this.#numbers].slice(this.#told).map(([key, number]) => ({ key, number }));
    this.#told = this.#numbers.size;
    return fresh;
  }
}
