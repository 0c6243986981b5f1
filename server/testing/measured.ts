/** The part of a document that a run writes anew: between two comments that name it. */
const marks = (name: string) => [`<!-- measured: ${name} -->`, `<!-- end of ${name} -->`] as const;

/**
 * Puts what was measured into its place in a text.
 *
 * @throws where the text has no such place
 */
export function withMeasured(text: string, name: string, measured: string): string {
  const [begin, end] = marks(name);
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no place between "${begin}" and "${end}".`);
  return `${text.slice(0, from + begin.length)}\n\n${measured.trim()}\n\n${text.slice(to)}`;
}
