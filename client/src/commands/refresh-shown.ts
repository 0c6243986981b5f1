import type { Ref } from 'entente/contract/model/index.ts';
import { call } from '#api/call.ts';
import { rememberEntities, useEntities } from '#state/entities.ts';
import { usePublished } from '#state/published.ts';
import { clearSelection } from '#state/selection.ts';
import { beginSession, useSession } from '#state/session.ts';
import { emptyView } from '#state/view.ts';
import { MOST_NODES, MOST_RELATIONS } from './capacity.ts';
import { learnPublished } from './learn-published.ts';
import { showStart } from './show-start.ts';

/**
 * Learns anew what is shown, and what undo and redo would show: a lens may have changed what things are called and when
 * they held. What is shown, and where it stands, stays.
 *
 * @param isRenamed whether nodes go by other refs now: then what is shown cannot be found again, and the first picture is drawn
 */
export async function refreshShown({ isRenamed }: { readonly isRenamed: boolean }): Promise<void> {
  const { view, log } = useSession.getState();
  // A lens may say otherwise when sources were published.
  if (usePublished.getState().sources.length > 0) await learnPublished();
  if (view.nodes.size === 0 && log.effects.length === 0) return;
  if (isRenamed) {
    clearSelection();
    useEntities.setState({ nodes: new Map(), relations: new Map(), bundles: new Map() });
    beginSession(emptyView);
    await showStart();
    return;
  }
  const logged = log.effects.flatMap(({ patch }) => patch.nodes.map(({ ref }) => ref));
  const refs = [...new Set([...view.nodes.keys(), ...logged])];
  for (let first = 0; first < refs.length; first += MOST_NODES)
    await refresh(refs.slice(first, first + MOST_NODES));
}

async function refresh(refs: readonly Ref[]): Promise<void> {
  const [{ nodes }, { relations }] = await Promise.all([
    call('nodes', { refs: [...refs] }),
    call('relationsAmong', { refs: [...refs], limit: MOST_RELATIONS }),
  ]);
  rememberEntities({ nodes, relations });
}
