import type { CallAnswer } from '#contract/http/index.ts';
import type { DescribedLength } from './describe-paths.ts';
import type { Conclusion } from './find-paths.ts';

/** Paths of all lengths in one document. */
export async function collectPaths(
  search: AsyncGenerator<DescribedLength, Conclusion>,
): Promise<Omit<CallAnswer<'paths'>, 'notes' | 'queries'>> {
  const lengths: DescribedLength[] = [];
  for (;;) {
    const next = await search.next();
    if (next.done === true)
      return {
        ...next.value,
        lengths: lengths.map(({ length, total }) => ({ length, total })),
        nodes: lengths.flatMap(({ nodes }) => nodes),
        relations: lengths.flatMap(({ relations }) => relations),
        bundles: lengths.flatMap(({ bundles }) => bundles),
        sources: lengths.flatMap(({ sources }) => sources),
        paths: lengths.flatMap(({ paths }) => paths),
      };
    lengths.push(next.value);
  }
}
