import type { SampledProperty } from '#queries/graph/sampled.ts';

/** Names that descriptions go by, the best first, without regard to case. */
const known = ['description', 'summary', 'abstract', 'definition', 'comment'];

/** The property that describes a node in prose, guessed from its name; `null` where no sampled node has one. */
export function guessDescription(sample: readonly (readonly SampledProperty[])[]): string | null {
  const texts = new Set(
    sample
      .flat()
      .filter(({ type }) => type.startsWith('STRING'))
      .map(({ name }) => name),
  );
  for (const wanted of known) {
    const found = [...texts].find((name) => name.toLowerCase() === wanted);
    if (found !== undefined) return found;
  }
  return null;
}
