import { useSession } from '#state/session.ts';

export function isAnythingShown(): boolean {
  return useSession.getState().view.nodes.size > 0;
}
