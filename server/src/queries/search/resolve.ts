import type { Profile, Ref } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { phrase } from './phrase.ts';
import { resolveByIdQuery } from './resolve-by-id.ts';
import { resolveByKeyQuery } from './resolve-by-key.ts';
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
  const resolved = new Map<Ref, string>();
  const note = (rows: readonly { ref: string; id: string }[]) => {
    for (const { ref, id } of rows) if (!resolved.has(ref)) resolved.set(ref, id);
  };
  const wanted = [...new Set(refs)];
  const { key } = profile.properties;
  if (profile.indexed) note(await reader.many(resolveByKeyQuery, { refs: wanted }));
  else if (key !== null) note(await reader.many(resolveByPropertyQuery, { key, refs: wanted }));
  const rest = wanted.filter((ref) => !resolved.has(ref));
  if (rest.length > 0) note(await reader.many(resolveByIdQuery, { refs: rest }));
  return resolved;
}

/** The element id of a relation by its ref, in the same way; `null` where it is unknown. */
export async function resolveRelation(reader: Reader, profile: Profile, ref: Ref): Promise<string | null> {
  const { key } = profile.properties;
  const byKey = profile.indexed
    ? await reader.many(resolveRelationByKeyQuery, { ref, text: phrase(ref) })
    : key !== null
      ? await reader.many(resolveRelationByPropertyQuery, { key, ref })
      : [];
  const found = byKey.length > 0 ? byKey : await reader.many(resolveRelationByIdQuery, { ref });
  return found[0]?.id ?? null;
}
