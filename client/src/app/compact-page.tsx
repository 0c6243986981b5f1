import './compact-page.css';
import { UnstyledButton } from '@mantine/core';
import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { IconCalendarTime, IconInfoCircle, IconTable } from '@tabler/icons-react';
import { type Ref, Suspense, useEffect, useRef } from 'react';
import { DetailsPanel } from '#panels/details/details-panel.tsx';
import { SearchPanel } from '#panels/search/search-panel.tsx';
import { usePicking } from '#state/picking.ts';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { Brand } from './brand.tsx';
import { panels } from './panels.ts';
import { Peek } from './peek.tsx';
import { type Screen, setMode, setSheet, setTime, useScreen } from './screen.ts';
import { focusGraph, searchField } from './screen-commands.ts';
import { ShareButton } from './share-button.tsx';
import { Sheet } from './sheet.tsx';
import { Stage } from './stage.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { TimeStrip } from './time-strip-later.ts';
import { Tools } from './tools.tsx';

/** A phone turned round: sheets lie at the side. As in sheet.css. */
const SIDEWAYS = '(orientation: landscape) and (max-height: 500px)';

/** The page where there is no room for columns: the panels are sheets over the drawing. */
export function CompactPage() {
  const { mode, sheet, hasTime } = useScreen();
  const isSideways = useMediaQuery(SIDEWAYS, false);
  const { ref: sheetRef, width, height } = useElementSize<HTMLElement>();
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const open = sheet !== null && tabs.current?.querySelector('[aria-expanded="true"]');
    if (open) open.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [sheet]);
  return (
    <div className="compact-page">
      <header className="compact-header">
        <Brand />
        <div className="compact-search">
          <SearchPanel inputRef={searchField} onShown={showGraph} />
        </div>
        <Tools ids={['undo', 'redo']} />
        <ShareButton />
        <ThemeSwitch />
      </header>
      <div className="compact-stage">
        <Stage
          {...(sheet === null
            ? {}
            : { covered: isSideways ? { bottom: 0, right: width } : { bottom: height, right: 0 } })}
        />
        {sheet !== null && <OpenSheet sheet={sheet} sheetRef={sheetRef} />}
      </div>
      {hasTime && sheet === null && (
        <Suspense fallback={<WaitingLines lines={4} />}>
          <TimeStrip />
        </Suspense>
      )}
      <Peek />
      <nav className="compact-tabs" aria-label="Panels">
        <div ref={tabs} className="compact-tabs-panels">
          {panels.map(({ name, short, icon: Icon }) => (
            <UnstyledButton
              key={name}
              className="compact-tab"
              aria-expanded={sheet === name}
              onClick={() => toggle(name)}
            >
              <Icon size={20} stroke={1.6} />
              {short}
            </UnstyledButton>
          ))}
          <UnstyledButton
            className="compact-tab"
            aria-expanded={hasTime && sheet === null}
            onClick={() => {
              setTime(!hasTime || sheet !== null);
              setSheet(null);
            }}
          >
            <IconCalendarTime size={20} stroke={1.6} />
            Time
          </UnstyledButton>
        </div>
        <UnstyledButton
          className="compact-tab"
          aria-pressed={mode === 'table'}
          onClick={() => {
            setMode(mode === 'table' ? 'drawing' : 'table');
            setSheet(null);
          }}
        >
          <IconTable size={20} stroke={1.6} />
          Table
        </UnstyledButton>
        <UnstyledButton
          className="compact-tab"
          aria-expanded={sheet === 'details'}
          onClick={() => toggle('details')}
        >
          <IconInfoCircle size={20} stroke={1.6} />
          Details
        </UnstyledButton>
      </nav>
    </div>
  );
}

interface OpenSheetProps {
  readonly sheet: NonNullable<Screen['sheet']>;
  readonly sheetRef: Ref<HTMLElement>;
}

/** While a node is picked on the drawing, the sheet that asks for it makes way. */
function OpenSheet({ sheet, sheetRef }: OpenSheetProps) {
  const isPicking = usePicking(({ purpose }) => purpose !== null);
  const panel = panels.find(({ name }) => name === sheet);
  const Content = panel?.content ?? DetailsPanel;
  return (
    <Sheet
      title={panel?.title ?? 'Details'}
      onClose={() => setSheet(null)}
      isHidden={isPicking}
      sheetRef={sheetRef}
    >
      <Suspense fallback={<WaitingLines lines={4} height={34} gap={12} />}>
        <Content />
      </Suspense>
    </Sheet>
  );
}

function toggle(sheet: Screen['sheet']): void {
  setSheet(useScreen.getState().sheet === sheet ? null : sheet);
}

function showGraph(): void {
  setSheet(null);
  focusGraph();
}
