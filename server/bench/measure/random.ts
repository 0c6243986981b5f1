/** Numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * The same numbers for the same beginning, on any machine: a benchmark that draws others each time compares nothing.
 * The state goes on by a fixed odd step through all 32-bit numbers, and each is scattered by two rounds of
 * multiplication, which is enough for draws, not for secrets.
 */
export function randomFrom(beginning: number): Random {
  let state = beginning >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` up to, not including, `end`. */
export function wholeNumber(random: Random, least: number, end: number): number {
  return least + Math.floor(random() * (end - least));
}

/** One of a list. @throws RangeError where it is empty */
export function oneOf<Value>(random: Random, list: readonly Value[]): Value {
  const chosen = list[wholeNumber(random, 0, list.length)];
  if (chosen === undefined) throw new RangeError('There is nothing to draw from.');
  return chosen;
}
