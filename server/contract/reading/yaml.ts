import { isCollection, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Place, type Problem, problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** What a YAML text holds, and on which line each part of it stands. */
export interface Yaml {
  /** Plain JSON; `undefined` where the text cannot be read as YAML. */
  readonly data: unknown;
  /** Where the value at this path stands, or the nearest part around it that is there. */
  readonly placeOf: (path: Path) => Place;
  readonly problems: readonly Problem[];
}

/** @param name the file that the text comes from, as places name it */
export function readYaml(text: string, name: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => ({
    file: name,
    line: Math.max(1, lines.linePos(offset).line),
  });
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problem(
      placeAt(startOfText(document.contents, error.pos[0])),
      `This is not readable as YAML: ${error.message}.`.replace(/\.\.$/, '.'),
      'Check the indentation, and put text in quotes where it holds ": " or " #" or begins with a special sign.',
    ),
  );
  const placeOf = (path: Path) => placeAt(offsetOf(document.contents, path));
  if (document.errors.length > 0) return { data: undefined, placeOf, problems };
  try {
    return { data: document.toJS(), placeOf, problems };
  } catch (error) {
    // A reference to nothing, or so many to one another that they would unfold without end.
    const what = `This cannot be unfolded: ${error instanceof Error ? error.message : error}.`;
    const unfolding = problem(placeAt(0), what, 'Write out what "*" refers to.');
    return { data: undefined, placeOf, problems: [...problems, unfolding] };
  }
}

/** A quote that is never closed is noticed at the end of the file: the text that it opens is where to look. */
function startOfText(contents: unknown, offset: number): number {
  if (isScalar(contents)) {
    const [start, end] = contents.range ?? [offset, offset];
    return start <= offset && offset <= end ? start : offset;
  }
  if (isPair(contents))
    return Math.min(startOfText(contents.key, offset), startOfText(contents.value, offset));
  if (isCollection(contents))
    return Math.min(offset, ...contents.items.map((item) => startOfText(item, offset)));
  return offset;
}

/** Where a value begins, counted in characters: for a field the place of its name. */
function offsetOf(contents: unknown, path: Path): number {
  let node = contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    const inner = step(node, part);
    if (inner === undefined) break;
    offset = inner.offset;
    node = inner.node;
  }
  return offset;
}

function step(node: unknown, part: PropertyKey): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
    const offset = startOf(pair?.key);
    return pair === undefined || offset === undefined ? undefined : { node: pair.value, offset };
  }
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    const offset = startOf(item);
    return offset === undefined ? undefined : { node: item, offset };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
