import './header.css';
import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { IconCalendarTime, IconHelp, IconLayoutSidebar, IconLayoutSidebarRight } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useCall } from '#api/cache.ts';
import { SearchPanel } from '#panels/search/search-panel.tsx';
import { Brand } from './brand.tsx';
import { type Mode, setDialog, setMode, toggleTime, useScreen } from './screen.ts';
import { focusGraph, searchField } from './screen-commands.ts';
import { ShareButton } from './share-button.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { Tools } from './tools.tsx';

const modes = [
  { value: 'drawing', label: 'Drawing' },
  { value: 'both', label: 'Both' },
  { value: 'table', label: 'Table' },
] as const satisfies readonly { readonly value: Mode; readonly label: string }[];

/** Search, what graph this is, how it is shown, what can be taken back. */
export function Header() {
  const { mode, hasSidebar, hasDetails, hasTime } = useScreen();
  const name = useCall('graph', {}).data?.profile.name;
  return (
    <header className="header">
      <ColumnToggle
        label={hasSidebar ? 'Hide the panels' : 'Show the panels'}
        icon={IconLayoutSidebar}
        onToggle={() => useScreen.setState({ hasSidebar: !hasSidebar })}
      />
      <Brand />
      <div className="header-search">
        <SearchPanel inputRef={searchField} onShown={focusGraph} />
      </div>
      <p className="header-graph" title={name}>
        {name}
      </p>
      <div className="header-tools">
        <SegmentedControl
          aria-label="How the graph is shown"
          size="xs"
          data={modes.map(({ value, label }) => ({ value, label }))}
          value={mode}
          onChange={(value) => setMode(modes.find((each) => each.value === value)?.value ?? 'drawing')}
        />
        <Tools ids={['undo', 'redo']} />
        <ShareButton />
        <Tooltip label="Shortcuts (?)">
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label="Show all shortcuts"
            onClick={() => setDialog('help')}
          >
            <IconHelp size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        <ThemeSwitch />
        <ColumnToggle
          label={hasTime ? 'Hide the time strip (T)' : 'Show the time strip (T)'}
          icon={IconCalendarTime}
          onToggle={toggleTime}
        />
        <ColumnToggle
          label={hasDetails ? 'Hide the details' : 'Show the details'}
          icon={IconLayoutSidebarRight}
          onToggle={() => useScreen.setState({ hasDetails: !hasDetails })}
        />
      </div>
    </header>
  );
}

interface ColumnToggleProps {
  readonly label: string;
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
  readonly onToggle: () => void;
}

function ColumnToggle({ label, icon: Icon, onToggle }: ColumnToggleProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={onToggle}>
        <Icon size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
