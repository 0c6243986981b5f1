import type { Profile, Ref } from '#contract/model/index.ts';
import { withNames } from '#db/named.ts';
import type { Reader } from '#db/reader.ts';
import { mostSurveyed } from '#queries/graph/most-surveyed.ts';
import { phrase } from './phrase.ts';
import { resolveByIdQuery } from './resolve-by-id.ts';
import { resolveByKeyQuery } from './resolve-by-key.ts';
import { resolveByLabelQuery } from './resolve-by-label.ts';
import { resolveByPropertyQuery } from './resolve-by-property.ts';
import { resolveRelationByIdQuery } from './resolve-relation-by-id.ts';
import { resolveRelationByKeyQuery } from './resolve-relation-by-key.ts';
import { resolveRelationByPropertyQuery } from './resolve-relation-by-property.ts';

/**
 * The element ids of nodes by their refs: keys first where the graph has some, the rest as element ids.
 * A ref that is unknown has no entry; where a graph uses a key twice, the first node found has it.
 */
export async function resolveNodes(
  reader: Reader,
  profile: Profile,
  refs: readonly Ref[],
): Promise<ReadonlyMap<Ref, string>> {
  const wanted = [...new Set(refs)];
  const keyed = firstOfEach(await byKey(reader, profile, wanted));
  const rest = wanted.filter((ref) => !keyed.has(ref));
  const byId = rest.length === 0 ? [] : await reader.many(resolveByIdQuery, { refs: rest });
  const resolved = new Map([...firstOfEach(byId), ...keyed]);
  // In the order in which they were given.
  return new Map(
    wanted.flatMap((ref) => {
      const id = resolved.get(ref);
      return id === undefined ? [] : [[ref, id] as const];
    }),
  );
}

/** The element id of a relation by its ref; `null` where it is unknown. */
export async function resolveRelation(reader: Reader, profile: Profile, ref: Ref): Promise<string | null> {
  if (profile.indexed) {
    const [found] = await reader.many(resolveRelationByKeyQuery, { ref, text: phrase(ref) });
    if (found !== undefined) return found.id;
  }
  const [found] = await reader.many(resolveRelationByIdQuery, { ref });
  if (found !== undefined) return found.id;
  const { key } = profile.properties;
  if (profile.indexed || profile.keyLabels.length > 0 || key === null) return null;
  const [scanned] = await reader.many(resolveRelationByPropertyQuery, { key, ref, most: mostSurveyed });
  return scanned?.id ?? null;
}

interface Resolved {
  readonly ref: Ref;
  readonly id: string;
}

/** By an index where there is one; the keys of a graph without one are in effect only where it is small. */
async function byKey(reader: Reader, { indexed, keyLabels, properties }: Profile, refs: readonly Ref[]) {
  const { key } = properties;
  if (indexed) return reader.many(resolveByKeyQuery, { refs: [...refs] });
  if (key === null) return [];
  if (keyLabels.length === 0) {
    return reader.many(resolveByPropertyQuery, { key, refs: [...refs], most: mostSurveyed });
  }
  const values = refs.flatMap((ref) => (isWholeNumber(ref) ? [ref, Number(ref)] : [ref]));
  const found = await Promise.all(
    keyLabels.map((label) =>
      reader.many(withNames(resolveByLabelQuery, { label, property: key }), { values }),
    ),
  );
  return found.flat();
}

function isWholeNumber(ref: Ref): boolean {
  return /^-?\d+$/.test(ref) && Number.isSafeInteger(Number(ref));
}

function firstOfEach(rows: readonly Resolved[]): Map<Ref, string> {
  return new Map([...rows].reverse().map(({ ref, id }) => [ref, id]));
}
