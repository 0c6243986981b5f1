import type { Ref } from 'entente/contract/model/index.ts';
import { announce } from '#state/announcements.ts';
import { useEntities } from '#state/entities.ts';
import { performEffect, useSession } from '#state/session.ts';
import { patchToRemove } from '#state/view.ts';
import { captionsOf, counted } from './wording.ts';

/** Takes nodes off the drawing, with the relations that end at them. The graph itself stays as it is. */
export function removeNodes(refs: readonly Ref[]): void {
  const { view } = useSession.getState();
  const { relations } = useEntities.getState();
  const shown = [...view.relations].flatMap((ref) => relations.get(ref) ?? []);
  const patch = patchToRemove(view, new Set(refs), shown);
  const subject = captionsOf(refs);
  const alongside =
    patch.relations.length === 0 ? '' : `, with ${counted(patch.relations.length, 'relation')}`;
  if (performEffect(`Removed ${subject}${alongside}`, patch))
    announce(`Removed ${subject} from the drawing${alongside}.`);
}
