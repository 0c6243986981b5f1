/** So that "has “…” from" round it is a line of a lens still. */
const mostLetters = 180;

/**
 * The name of a label, type or family as a line that can be shown, and written in a lens: a name may begin or end with
 * blanks, be nothing but blanks, or fill pages.
 *
 * @returns 1 to 180 letters, no blank at either end
 */
export function lineOf(name: string): string {
  const trimmed = name.trim();
  const line = trimmed === '' ? `“${name}”` : trimmed;
  if (line.length <= mostLetters) return line;
  // Not between the two halves of one letter.
  const start = line.slice(0, mostLetters - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.trim()}…`;
}
