import type { Seed } from './seed.ts';

/** What relies on one paragraph of a source. */
export interface ParagraphCoverage {
  readonly paragraph: number;
  readonly relations: number;
  readonly entities: number;
  /** Why no relation relies on it, where that has been recorded. */
  readonly reason: string | undefined;
}

export interface SourceCoverage {
  readonly source: string;
  readonly paragraphs: readonly ParagraphCoverage[];
}

/** For each source, in the order of their numbers, how much relies on each of its paragraphs. */
export function coverageOf(seed: Seed): SourceCoverage[] {
  const relations = countPlaces(seed.relations);
  const entities = countPlaces(seed.entities);
  return seed.sources
    .map(({ value }) => value)
    .sort((one, other) => one.number - other.number)
    .map((source) => ({
      source: source.key,
      paragraphs: Array.from({ length: source.paragraphs }, (_, index) => {
        const paragraph = index + 1;
        const place = placeName(source.key, paragraph);
        const silent = source.silent.find((group) => group.paragraphs.includes(paragraph));
        return {
          paragraph,
          relations: relations.get(place) ?? 0,
          entities: entities.get(place) ?? 0,
          reason: silent?.reason,
        };
      }),
    }));
}

interface Cited {
  readonly value: { readonly evidence: readonly { readonly source: string; readonly paragraph: number }[] };
}

/** How many of the entries cite each paragraph; one that cites it twice counts once. */
function countPlaces(cited: readonly Cited[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of cited) {
    const places = new Set(value.evidence.map(({ source, paragraph }) => placeName(source, paragraph)));
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function placeName(source: string, paragraph: number): string {
  return `${source} ${paragraph}`;
}
