import type { Ref } from 'entente/contract/model/index.ts';
import { call } from '#api/call.ts';
import { announce } from '#state/announcements.ts';
import { rememberEntities, useEntities } from '#state/entities.ts';
import { useFilters } from '#state/filters.ts';
import { useSession } from '#state/session.ts';
import { type Added, addToView, claimOf, nothingAdded } from './add-to-view.ts';
import { afterword, MOST_NODES, MOST_RELATIONS } from './capacity.ts';
import { counted } from './wording.ts';

/**
 * Shows nodes, with the relations among them and to what is shown, and announces what came.
 *
 * @param titleOf what that is called, from the nodes that the graph knows
 * @param of the node that is expanded by them, if one is
 * @throws ApiProblem as `call` does
 */
export async function addNodes(
  refs: readonly Ref[],
  titleOf: (found: readonly Ref[]) => string,
  signal: AbortSignal,
  of: Ref | null = null,
): Promise<Added> {
  const unfetched = refs.filter((ref) => !useEntities.getState().nodes.has(ref));
  const among = [...new Set([...refs, ...useSession.getState().view.nodes.keys()])].slice(0, MOST_NODES);
  const [fetched, { relations, bundles }] = await Promise.all([
    unfetched.length === 0 ? null : call('nodes', { refs: unfetched }, { signal }),
    call('relationsAmong', { ...useFilters.getState(), refs: among, limit: MOST_RELATIONS }, { signal }),
  ]);
  rememberEntities(fetched ?? {});
  const known = useEntities.getState().nodes;
  const found = refs.filter((ref) => known.has(ref));
  const missing = refs.filter((ref) => !known.has(ref));
  if (missing.length > 0) announce(notFound(missing), 'problem');
  if (found.length === 0) return nothingAdded;
  const wanted = new Set(found);
  const title = titleOf(found);
  const addition = {
    nodes: found.flatMap((ref) => known.get(ref) ?? []),
    relations: relations.filter(({ from, to }) => wanted.has(from) || wanted.has(to)),
    bundles,
  };
  const claim = { ...claimOf(null, addition), of };
  const added = addToView(addition, () => title, { claims: [claim] });
  const cut =
    relations.length < MOST_RELATIONS ? '' : ' There may be more: expand it to see those that were left out.';
  if (missing.length === 0)
    announce(
      `${title}, with ${counted(added.relations.length, 'relation')} to what is shown.${cut}${afterword(added)}`,
    );
  return added;
}

function notFound(refs: readonly Ref[]): string {
  return `This graph has no ${refs.map((ref) => `"${ref}"`).join(', ')}. Search for it by name.`;
}
