/** For each node of a graph, by number, those that it is joined to. */
export function neighborLists(
  size: number,
  lines: readonly (readonly [from: number, to: number])[],
): readonly (readonly number[])[] {
  const lists = Array.from({ length: size }, (): number[] => []);
  for (const [from, to] of lines) {
    lists[from]?.push(to);
    lists[to]?.push(from);
  }
  return lists;
}
