import { Menu } from '@mantine/core';
import { IconCommand } from '@tabler/icons-react';
import { type OfferedCommand, useCommands } from '#commands/use-commands.ts';
import { CommandIcon } from '#panels/shared/command-icon.tsx';
import type { Target } from '#state/target.ts';
import type { Point } from '#ui/grid/grid-row.tsx';
import { ShortcutKeys } from '#ui/shortcut-keys.tsx';
import { closeContextMenu, useOpenMenu } from './open-menu.ts';
import { setDialog } from './screen.ts';

/** The one context menu of the page, of the drawing and of the table alike. */
export function ContextMenu() {
  const open = useOpenMenu((state) => state.open);
  return (
    <Menu
      opened={open !== null}
      onChange={(opened) => !opened && closeContextMenu()}
      position="bottom-start"
      offset={2}
      width={300}
      withinPortal={false}
      floatingStrategy="fixed"
      // Not by a key: the one that has opened it is still on its way.
      clickOutsideEvents={['mousedown', 'touchstart']}
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
      withInitialFocusPlaceholder={false}
      // Another right click, at another point, is another menu.
      key={open === null ? 'closed' : `${open.point.x} ${open.point.y}`}
    >
      <Menu.Target>
        <span className="context-menu-anchor" style={anchor(open?.point)} aria-hidden />
      </Menu.Target>
      <Menu.Dropdown aria-label="Commands">{open && <MenuItems target={open.target} />}</Menu.Dropdown>
    </Menu>
  );
}

function anchor(point: Point | undefined) {
  return { position: 'fixed', insetInlineStart: point?.x ?? 0, insetBlockStart: point?.y ?? 0 } as const;
}

/** What can be done with the target, or, where there is none, with the drawing; the others are a step away. */
function MenuItems({ target }: { readonly target: Target }) {
  const offered = useCommands(target).filter(({ isAvailable }) => isAvailable);
  const about = offered.filter(({ isAbout }) => isAbout);
  return (
    <>
      {(about.length > 0 ? about : offered).map((each) => (
        <CommandItem key={each.command.id} offered={each} />
      ))}
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconCommand size={16} stroke={1.75} aria-hidden />}
        rightSection={<ShortcutKeys shortcut="Mod+K" />}
        onClick={() => setDialog('palette')}
      >
        All commands…
      </Menu.Item>
    </>
  );
}

function CommandItem({ offered: { command, title, run } }: { readonly offered: OfferedCommand }) {
  return (
    <Menu.Item
      leftSection={<CommandIcon icon={command.icon} size={16} />}
      rightSection={command.shortcut && <ShortcutKeys shortcut={command.shortcut} />}
      onClick={run}
    >
      {title}
    </Menu.Item>
  );
}
