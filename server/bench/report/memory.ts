import type { MeasuredGraph } from './results.ts';

/** In one sentence: what the server's memory did while it was measured. */
export function memoryLine({ memory }: Pick<MeasuredGraph, 'memory'>): string {
  const [first, last] = [memory[0], memory.at(-1)];
  if (first === undefined || last === undefined) return '';
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  const most = Math.max(...memory.map(({ rss }) => rss));
  return (
    `Memory of the server: ${megabytes(first.rss)} MB at the start, ${megabytes(most)} MB at most, ` +
    `${megabytes(last.rss)} MB at the end; of these in use ${megabytes(first.heapUsed)} MB at the start, ` +
    `${megabytes(last.heapUsed)} MB at the end.`
  );
}
