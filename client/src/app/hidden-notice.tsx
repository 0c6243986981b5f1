import { IconEyeOff } from '@tabler/icons-react';
import { countHidden, showHidden } from '#commands/show-hidden.ts';
import { noTarget } from '#state/target.ts';
import { useVisibleView } from '#state/visible.ts';
import { TextButton } from '#ui/text-button.tsx';
import { counted } from '#ui/words.ts';

/** That something of the view is out of sight, and the way back. */
export function HiddenNotice() {
  useVisibleView();
  if (!showHidden.isAvailable(noTarget)) return null;
  const { nodes, relations } = countHidden();
  if (nodes + relations === 0) return null;
  return (
    <p className="hidden-notice">
      <IconEyeOff size={14} aria-hidden />
      {nodes > 0 ? counted(nodes, 'node') : counted(relations, 'relation')} hidden
      <TextButton onClick={() => void showHidden.run(noTarget)}>Show again</TextButton>
    </p>
  );
}
