import type { Mentions } from '#format/mentions.ts';
import type { Entry } from '#reading/entry.ts';

/**
 * The keys of the nodes that a paragraph mentions, by the index of its source.
 * `undefined` where the source has no index, or its index has no such paragraph.
 */
export type Mentioned = (source: string, paragraph: number) => ReadonlySet<string> | undefined;

export function mentionedBy(indexes: readonly Entry<Mentions>[]): Mentioned {
  const byPlace = new Map(
    indexes.flatMap(({ value }) =>
      Object.entries(value.paragraphs).map(
        ([paragraph, keys]) => [placeName(value.source, paragraph), new Set(keys)] as const,
      ),
    ),
  );
  return (source, paragraph) => byPlace.get(placeName(source, paragraph));
}

function placeName(source: string, paragraph: number | string): string {
  return `${source} ${paragraph}`;
}
