import { mentionedBy } from './mentioned.ts';
import type { Seed } from './seed.ts';

/** What one paragraph of a source gives to the graph. */
export interface ParagraphCoverage {
  readonly paragraph: number;
  /** How many relations rely on it. */
  readonly relations: number;
  /** How many nodes it mentions. */
  readonly mentioned: number;
  /** Why no relation relies on it, where that has been recorded. */
  readonly reason: string | undefined;
}

export interface SourceCoverage {
  readonly source: string;
  readonly paragraphs: readonly ParagraphCoverage[];
}

/** For each source, in the order of their numbers, what each of its paragraphs gives to the graph. */
export function coverageOf(seed: Seed): SourceCoverage[] {
  const relations = relationsByPlace(seed);
  const mentioned = mentionedBy(seed.mentions);
  return seed.sources
    .map(({ value }) => value)
    .sort((one, other) => one.number - other.number)
    .map((source) => ({
      source: source.key,
      paragraphs: Array.from({ length: source.paragraphs }, (_, index) => {
        const paragraph = index + 1;
        const silent = source.silent.find((group) => group.paragraphs.includes(paragraph));
        return {
          paragraph,
          relations: relations.get(placeName(source.key, paragraph)) ?? 0,
          mentioned: mentioned(source.key, paragraph)?.size ?? 0,
          reason: silent?.reason,
        };
      }),
    }));
}

/** How many relations cite each paragraph; one that cites it twice counts once. */
function relationsByPlace(seed: Seed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of seed.relations) {
    const places = new Set(value.evidence.map(({ source, paragraph }) => placeName(source, paragraph)));
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function placeName(source: string, paragraph: number): string {
  return `${source} ${paragraph}`;
}
