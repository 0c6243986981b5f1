import type { Profile } from '#contract/model/index.ts';
import { WrongParameter } from '#db/own/parameters.ts';
import type { Reader } from '#db/reader.ts';
import { resolveNodes, resolveRelation } from '#queries/search/resolve.ts';

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Parameters in which a node or relation named by its ref, as in `{"$node": "japan"}`, is its element id.
 *
 * @throws WrongParameter where there is none of that ref
 */
export async function withElementIds(
  reader: Reader,
  profile: Profile,
  parameters: Parameters,
): Promise<Parameters> {
  const marks = marksIn(parameters, '');
  if (marks.length === 0) return parameters;
  const refs = marks.filter(({ mark }) => mark === '$node').map(({ ref }) => ref);
  const nodes = refs.length === 0 ? new Map<string, string>() : await resolveNodes(reader, profile, refs);
  const ids = new Map<object, string>();
  for (const { mark, ref, place, value } of marks) {
    const id = mark === '$node' ? nodes.get(ref) : await resolveRelation(reader, profile, ref);
    if (id === undefined || id === null)
      throw new WrongParameter(
        place,
        `There is no ${mark.slice(1)} "${ref.slice(0, 100)}" in this graph.`,
        'Give the "ref" of one as an answer names it, for example of GET /api/search?q=….',
      );
    ids.set(value, id);
  }
  const replace = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(replace);
    return (
      ids.get(value) ??
      Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner)]))
    );
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, replace(value)]));
}

interface Mark {
  readonly mark: '$node' | '$relation';
  readonly ref: string;
  readonly place: string;
  readonly value: object;
}

function marksIn(value: unknown, place: string): Mark[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner, nth) => marksIn(inner, `${place}[${nth}]`));
  const entries = Object.entries(value);
  const [[mark, ref] = ['', '']] = entries;
  if (entries.length === 1 && (mark === '$node' || mark === '$relation') && typeof ref === 'string')
    return [{ mark, ref, place, value }];
  return entries.flatMap(([name, inner]) => marksIn(inner, place === '' ? name : `${place}.${name}`));
}
