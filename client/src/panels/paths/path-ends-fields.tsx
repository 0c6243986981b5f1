import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { askForPaths } from '#commands/ask-of-paths.ts';
import { NodeField } from '#panels/shared/node-field.tsx';
import { usePathQuestion } from '#state/path-query.ts';

/** Where paths start and end, and a button that turns them round. */
export function PathEndsFields() {
  const { from, to } = usePathQuestion();
  return (
    <div className="path-ends">
      <div>
        <NodeField
          label="From"
          purpose="where the path starts"
          value={from}
          onChange={(ref) => askForPaths({ from: ref })}
        />
        <NodeField
          label="To"
          purpose="where the path ends"
          value={to}
          onChange={(ref) => askForPaths({ to: ref })}
        />
      </div>
      <Tooltip label="Swap the ends">
        <ActionIcon
          className="path-swap"
          variant="subtle"
          color="gray"
          aria-label="Swap the ends"
          onClick={() => askForPaths({ from: to, to: from })}
        >
          <IconArrowsUpDown size={16} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
