import { Skeleton, VisuallyHidden } from '@mantine/core';

/** Grey lines in the place, and of the size, of a list that is being fetched. */
export function WaitingLines({
  lines,
  height = 20,
  gap = 10,
}: {
  readonly lines: number;
  readonly height?: number;
  readonly gap?: number;
}) {
  return (
    <div role="status">
      <VisuallyHidden>Loading…</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // Lines are all alike and never change their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Skeleton key={line} height={height} mb={gap} width={`${92 - ((line * 37) % 40)}%`} />
      ))}
    </div>
  );
}
