import './stage.css';
import { Loader } from '@mantine/core';
import type { Profile } from 'entente/contract/model/profile.ts';
import { Suspense } from 'react';
import { useCall } from '#api/cache.ts';
import { expandNode } from '#commands/expand-node.ts';
import { Drawing } from '#graph/drawing.tsx';
import type { Insets } from '#graph/stage.ts';
import { later } from '#panels/shared/later.tsx';
import { useSession } from '#state/session.ts';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { ContextMenuOnceOpened } from './context-menu-once-opened.tsx';
import { FiltersInForce } from './filters-in-force.tsx';
import { HiddenNotice } from './hidden-notice.tsx';
import { Notices } from './notices.tsx';
import { openContextMenu } from './open-menu.ts';
import { type Mode, useScreen } from './screen.ts';
import { EmptyDatabase, GraphProblem, NothingShown, PickingNotice } from './stage-messages.tsx';
import { Tools } from './tools.tsx';
import { useFirstPicture } from './use-first-picture.ts';
import { ViewpointChoice } from './viewpoint-choice.tsx';

const TablePanel = later('Table', async () => (await import('#panels/table/table-panel.tsx')).TablePanel);

export interface StageProps {
  /** How much of the drawing lies under a sheet, which rises from below or, on a screen turned round, from the side. */
  readonly covered?: { readonly bottom: number; readonly right: number };
}

const nothingCovered = { bottom: 0, right: 0 };

/** What lies over the drawing at all times: the tools at its side, and at its edge what has just been done. */
const overlaid: Insets = { top: 8, right: 52, bottom: 60, left: 8 };

/** The graph: as a drawing, as a table, or both. */
export function Stage({ covered = nothingCovered }: StageProps) {
  const mode = useScreen((screen) => screen.mode);
  const graph = useCall('graph', {});
  const isEmpty = graph.data?.counts.nodes.value === 0;
  useFirstPicture(graph.data !== undefined && !isEmpty);
  return (
    <main className="stage" id="stage" data-mode={mode} aria-label="The graph">
      {graph.data && !isEmpty && (
        <Views
          mode={mode}
          profile={graph.data.profile}
          lift={covered.bottom}
          insets={{
            ...overlaid,
            bottom: overlaid.bottom + covered.bottom,
            right: overlaid.right + covered.right,
          }}
        />
      )}
      {isEmpty && <EmptyDatabase />}
      {graph.error && <GraphProblem problem={graph.error} />}
      {graph.isLoading && (
        <div className="stage-message">
          <Loader size={20} color="gray" aria-label="Asking what is in the graph" />
        </div>
      )}
      <Notices />
      <ContextMenuOnceOpened />
    </main>
  );
}

interface ViewsProps {
  /** How far from below something covers the drawing. */
  readonly lift: number;
  readonly mode: Mode;
  readonly profile: Profile;
  readonly insets: Insets;
}

function Views({ mode, profile, insets, lift }: ViewsProps) {
  const hasNodes = useSession((session) => session.view.nodes.size > 0);
  const isEmptied = useSession(({ view, log }) => view.nodes.size === 0 && log.effects.length > 0);
  return (
    <>
      {mode !== 'table' && (
        <div className="stage-drawing">
          <Drawing
            profile={profile}
            onExpand={(ref) => void expandNode(ref)}
            onMenu={openContextMenu}
            insets={insets}
          />
          {isEmptied && <NothingShown />}
          <div className="stage-notes">
            <HiddenNotice />
            <FiltersInForce />
          </div>
          <ViewpointChoice lift={lift} />
          {hasNodes && (
            <div className="stage-tools" role="toolbar" aria-label="Drawing" aria-orientation="vertical">
              <Tools ids={['lay-out-again', 'fit', 'zoom-in', 'zoom-out', 'select-several']} />
            </div>
          )}
        </div>
      )}
      {mode !== 'drawing' && (
        <div className="stage-table">
          {mode === 'table' && <PickingNotice />}
          {mode === 'table' && (
            <div className="stage-notes">
              <HiddenNotice />
              <FiltersInForce />
            </div>
          )}
          <Suspense fallback={<WaitingLines lines={8} />}>
            <TablePanel onMenu={openContextMenu} />
          </Suspense>
          {mode === 'table' && <ViewpointChoice />}
        </div>
      )}
    </>
  );
}
