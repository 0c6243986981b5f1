import { ActionIcon, Tooltip } from '@mantine/core';
import type { OfferedCommand } from '#commands/use-commands.ts';
import { shortcutParts } from '#ui/shortcut-keys.tsx';
import { CommandIcon } from './command-icon.tsx';

/** A command as an icon; what it will do is its name and its tooltip. */
export function CommandButton({ offered }: { readonly offered: OfferedCommand }) {
  const { command, title, isAvailable, run } = offered;
  const keys = command.shortcut === null ? '' : ` (${shortcutParts(command.shortcut).join(' ')})`;
  return (
    <Tooltip label={title + keys} multiline maw={280}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={title}
        data-command={command.id}
        // Not `disabled`: a button that is pressed and becomes useless must not lose the focus.
        aria-disabled={!isAvailable}
        {...(isAvailable ? {} : { 'data-disabled': true })}
        onClick={() => isAvailable && run()}
      >
        <CommandIcon icon={command.icon} />
      </ActionIcon>
    </Tooltip>
  );
}
