import type { NodeBrief, Ref } from 'entente/contract/model/index.ts';
import { call } from '#api/call.ts';
import { reveal } from '#graph/camera.ts';
import { announce } from '#state/announcements.ts';
import { rememberEntities, useEntities } from '#state/entities.ts';
import { useFilters } from '#state/filters.ts';
import { selectNodes } from '#state/selection.ts';
import { useSession } from '#state/session.ts';
import { type Added, addToView } from './add-to-view.ts';
import { doTask } from './do-task.ts';
import { captionsOf, counted } from './wording.ts';

/** The server takes so many refs in one call. */
const MOST_REFS = 2000;

/**
 * Shows nodes, with the relations among them and to what is shown, selects them and brings them into view.
 *
 * @param nodes as an answer has them, or refs of nodes that were in one
 * @returns what was added, or null where that failed or was ended
 */
export async function showNodes(nodes: readonly (NodeBrief | Ref)[]): Promise<Added | null> {
  rememberEntities({ nodes: nodes.filter((node) => typeof node !== 'string') });
  const refs = nodes.map((node) => (typeof node === 'string' ? node : node.ref));
  const subject = captionsOf(refs);
  const shown = useSession.getState().view.nodes;
  const added = refs.every((ref) => shown.has(ref))
    ? { nodes: [], relations: [] }
    : await doTask({ command: 'show', title: `Showing ${subject}`, refs }, (signal) =>
        fetchAndAdd(refs, signal),
      );
  if (added === null) return null;
  selectNodes(refs);
  reveal(refs);
  return added;
}

async function fetchAndAdd(refs: readonly Ref[], signal: AbortSignal): Promise<Added> {
  const unfetched = refs.filter((ref) => !useEntities.getState().nodes.has(ref));
  const among = [...new Set([...refs, ...useSession.getState().view.nodes.keys()])].slice(0, MOST_REFS);
  const [fetched, { relations }] = await Promise.all([
    unfetched.length === 0 ? null : call('nodes', { refs: unfetched }, { signal }),
    call('relationsAmong', { ...useFilters.getState(), refs: among }, { signal }),
  ]);
  rememberEntities(fetched ?? {});
  const known = useEntities.getState().nodes;
  const found = refs.filter((ref) => known.has(ref));
  if (found.length < refs.length) announce(notFound(refs.filter((ref) => !known.has(ref))), 'problem');
  if (found.length === 0) return { nodes: [], relations: [] };
  const wanted = new Set(found);
  const title = `Showed ${captionsOf(found)}`;
  const added = addToView(
    {
      nodes: found.flatMap((ref) => known.get(ref) ?? []),
      relations: relations.filter(({ from, to }) => wanted.has(from) || wanted.has(to)),
    },
    () => title,
  );
  if (found.length === refs.length)
    announce(`${title}, with ${counted(added.relations.length, 'relation')} to what is shown.`);
  return added;
}

function notFound(refs: readonly Ref[]): string {
  return `This graph has no ${refs.map((ref) => `"${ref}"`).join(', ')}. Search for it by name.`;
}
