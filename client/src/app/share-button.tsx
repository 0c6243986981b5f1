import { ActionIcon, Tooltip } from '@mantine/core';
import { IconShare2 } from '@tabler/icons-react';
import { setDialog } from './screen.ts';

const TITLE = 'Share this view, or take it away';

/** Opens everything by which the view is passed on. */
export function ShareButton() {
  return (
    <Tooltip label={TITLE}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={TITLE}
        onClick={() => setDialog('share')}
      >
        <IconShare2 size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
