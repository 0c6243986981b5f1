/** Something to be named at a point of a line. */
export interface Marked {
  /** Where it is, from the left. */
  readonly left: number;
  /** How wide its name is, and how wide it is at least where it is cut off. */
  readonly width: number;
  readonly least: number;
  /** Of two that cannot both be named, the one that weighs more is. */
  readonly weight: number;
}

/** Where a name stands: in which row, from below, and from where to where. */
export interface LabelPlace {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Between two names, and between a name and the stem of another. */
const APART = 6;

/**
 * Finds room for the names of marks, in rows above them: right or left of a stem that leads down to the mark. No name
 * lies on another, nor on a stem, nor outside; it is cut off only where there is no room for the whole of it.
 *
 * @returns places in the order of the marks; null for those that find no room
 */
export function labelPlaces(
  marks: readonly Marked[],
  width: number,
  rows: number,
): readonly (LabelPlace | null)[] {
  const places: (LabelPlace | null)[] = marks.map(() => null);
  const order = marks
    .map((_, nth) => nth)
    .sort((one, other) => weightAt(marks, other) - weightAt(marks, one));
  for (const nth of order) {
    const mark = marks[nth];
    if (mark === undefined) continue;
    const wanted = candidates(mark, rows).filter(({ from, to }) => from >= 0 && to <= width);
    places[nth] =
      wanted.find((place) =>
        places.every((other, at) => other === null || !collide(place, mark, other, marks[at])),
      ) ?? null;
  }
  return places;
}

function weightAt(marks: readonly Marked[], nth: number): number {
  return marks[nth]?.weight ?? 0;
}

function candidates({ left, width, least }: Marked, rows: number): readonly LabelPlace[] {
  return [...new Set([width, least])].flatMap((wide) =>
    Array.from({ length: rows }, (_, row) => [
      { row, from: left, to: left + wide },
      { row, from: left - wide, to: left },
    ]).flat(),
  );
}

function collide(place: LabelPlace, mark: Marked, other: LabelPlace, otherMark: Marked | undefined): boolean {
  if (place.row === other.row) return place.from < other.to + APART && other.from < place.to + APART;
  const [lower, stem] = place.row < other.row ? [place, otherMark?.left ?? 0] : [other, mark.left];
  return stem > lower.from - APART && stem < lower.to + APART;
}
