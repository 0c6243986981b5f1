/**
 * Twelve colors for kinds whose database gives them none: each stands out from white and from near black by a
 * contrast of 3 to 1, and any two stay apart to readers who do not see red, green or blue (colors.test.ts).
 * The first few differ most.
 */
export const palette: readonly string[] = [
  '#506890',
  '#d08000',
  '#8088f8',
  '#985810',
  '#9040c8',
  '#a888b8',
  '#f85880',
  '#c02078',
  '#4870f8',
  '#8070c0',
  '#00a080',
  '#c86048',
];

/** For what is neither cooperation nor conflict: a family of all types. */
export const neutralColor = '#787c84';

/** The color of the kind at a place in the order of their numbers. Beyond twelve they come again: names tell those apart. */
export function colorAt(place: number): string {
  return palette[place % palette.length] ?? neutralColor;
}
