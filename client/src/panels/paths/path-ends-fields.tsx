import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { NodeField } from '#panels/shared/node-field.tsx';
import { setPathEnds, swapPathEnds, usePathEnds } from '#state/path-ends.ts';

/** Where paths start and end, and a button that turns them round. */
export function PathEndsFields() {
  const { from, to } = usePathEnds();
  return (
    <div className="path-ends">
      <div>
        <NodeField
          label="From"
          purpose="where the path starts"
          value={from}
          onChange={(ref) => setPathEnds({ from: ref })}
        />
        <NodeField
          label="To"
          purpose="where the path ends"
          value={to}
          onChange={(ref) => setPathEnds({ to: ref })}
        />
      </div>
      <Tooltip label="Swap the ends">
        <ActionIcon
          className="path-swap"
          variant="subtle"
          color="gray"
          aria-label="Swap the ends"
          onClick={swapPathEnds}
        >
          <IconArrowsUpDown size={16} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
