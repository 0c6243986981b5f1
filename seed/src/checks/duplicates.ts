import { type Place, type Problem, problem } from 'entente/contract/reading/problem.ts';

/**
 * A problem for each item after the first with the same identity.
 *
 * @param what how the message calls two that are the same, given the identity
 */
export function duplicates<Item>(
  items: readonly Item[],
  identity: (item: Item) => string,
  placeOf: (item: Item) => Place,
  what: (identity: string) => string,
  remedy: string,
): Problem[] {
  const first = new Map<string, Place>();
  return items.flatMap((item) => {
    const same = identity(item);
    const place = placeOf(item);
    const earlier = first.get(same);
    if (earlier === undefined) {
      first.set(same, place);
      return [];
    }
    return [problem(place, `${what(same)} stands in ${earlier.file}:${earlier.line} already.`, remedy)];
  });
}
