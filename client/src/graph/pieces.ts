/** The nodes of a graph, by number, in groups that nothing joins to each other. */
export function connectedPieces(
  size: number,
  lines: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const neighbors = Array.from({ length: size }, (): number[] => []);
  for (const [from, to] of lines) {
    neighbors[from]?.push(to);
    neighbors[to]?.push(from);
  }
  const seen = new Set<number>();
  const pieces: number[][] = [];
  for (let start = 0; start < size; start += 1) {
    if (seen.has(start)) continue;
    seen.add(start);
    const piece = [start];
    // The list grows while it is gone through.
    for (const node of piece) {
      for (const other of neighbors[node] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        piece.push(other);
      }
    }
    pieces.push(piece.sort((one, other) => one - other));
  }
  return pieces;
}
