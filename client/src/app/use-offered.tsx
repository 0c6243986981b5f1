import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconLanguage, IconLayout, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCall } from '#api/cache.ts';
import { namesOf, setViewpoint } from '#commands/set-viewpoint.ts';
import { useCommands } from '#commands/use-commands.ts';
import { CommandIcon } from '#panels/shared/command-icon.tsx';
import { useViewpoint } from '#state/viewpoint.ts';
import { panelCommands } from './panel-commands.ts';
import { screenCommands } from './screen-commands.ts';

export interface Offered {
  readonly id: string;
  readonly title: string;
  readonly shortcut: string | null;
  readonly picture: ReactNode;
  readonly isAvailable: boolean;
  readonly run: () => void;
}

const picture = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** Everything that can be asked for by its name: of the drawing, of the page, its panels, its colors and its names. */
export function useOffered(): readonly Offered[] {
  const onDrawing = useCommands().map(({ command: { id, shortcut, icon }, title, isAvailable, run }) => ({
    id,
    title,
    shortcut,
    isAvailable,
    run,
    picture: <CommandIcon icon={icon} size={16} />,
  }));
  const onPage = screenCommands
    .filter(({ id }) => id !== 'palette')
    .map((command) => ({ ...command, isAvailable: true, picture: <IconLayout {...picture} /> }));
  const openers = panelCommands.map(({ icon: Icon, ...command }) => ({
    ...command,
    isAvailable: true,
    picture: Icon && <Icon size={16} stroke={1.75} />,
  }));
  return [...onDrawing, ...onPage, useTheme(), ...useNames(), ...openers];
}

function useTheme(): Offered {
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'light' ? 'dark' : 'light';
  return {
    id: 'theme',
    title: `Switch to ${other} colors`,
    shortcut: null,
    isAvailable: true,
    run: () => setColorScheme(other),
    picture: other === 'dark' ? <IconMoon {...picture} /> : <IconSun {...picture} />,
  };
}

/** Those that are not in use. */
function useNames(): readonly Offered[] {
  const inUse = useViewpoint();
  const viewpoints = useCall('graph', {}).data?.profile.viewpoints ?? [];
  return (viewpoints.length === 0 ? [] : ['', ...viewpoints.map(({ side }) => side)])
    .filter((side) => side !== inUse)
    .map((side) => ({
      id: `names:${side}`,
      title: `Take ${namesOf(side)}`,
      shortcut: null,
      isAvailable: true,
      run: () => setViewpoint(side),
      picture: <IconLanguage {...picture} />,
    }));
}
