import { visibleView } from '#state/visible.ts';

export function isAnythingShown(): boolean {
  return visibleView().nodes.size > 0;
}
