/** Whether the user wants things to be where they go at once, without moving there. */
export function movesAtOnce(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
