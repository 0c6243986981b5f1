import type { Profile, Ref } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { ProblemError } from '#http/problem-error.ts';
import { resolveNodes } from '#queries/search/resolve.ts';

interface Graph {
  readonly reader: Reader;
  readonly profile: Profile;
}

/**
 * The element ids of nodes that a call cannot do without.
 *
 * @param refs with the field of the call that each stands in, as `['from', 'japan']`
 * @throws ProblemError `unknown-node` for the first that is not there
 */
export async function requireNodes(
  { reader, profile }: Graph,
  refs: readonly (readonly [field: string, ref: Ref])[],
): Promise<string[]> {
  const resolved = await resolveNodes(
    reader,
    profile,
    refs.map(([, ref]) => ref),
  );
  return refs.map(([field, ref]) => {
    const id = resolved.get(ref);
    if (id === undefined)
      throw new ProblemError('unknown-node', {
        detail: `There is no node "${ref}" in this graph.`,
        field,
        remedy: 'Search for it by name (GET /api/search?q=…) and use the "ref" of a hit.',
      });
    return id;
  });
}

/** The element ids of those nodes that are there, each once, and the refs that are unknown, as they were given. */
export async function knownNodes(
  { reader, profile }: Graph,
  refs: readonly Ref[],
): Promise<{ ids: string[]; unknown: Ref[] }> {
  const resolved = await resolveNodes(reader, profile, refs);
  return {
    ids: [...new Set(resolved.values())],
    unknown: [...new Set(refs)].filter((ref) => !resolved.has(ref)),
  };
}
