import './page.css';
import { UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Suspense, useEffect } from 'react';
import { useCall } from '#api/cache.ts';
import { DetailsPanel } from '#panels/details/details-panel.tsx';
import { later } from '#panels/shared/later.tsx';
import { useAttention, usePathAttention } from '#state/attention.ts';
import { forgetWhatIsOutOfReach } from '#state/forgetting.ts';
import { openQuery, useQueryDraft } from '#state/query-draft.ts';
import { useSourcesPage } from '#state/sources-page.ts';
import { useTwo } from '#state/two.ts';
import { QueryOpener } from '#ui/query-opener.ts';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { CompactPage } from './compact-page.tsx';
import { Header } from './header.tsx';
import { holdViewOnceDrawn } from './hold-view-once-drawn.ts';
import { MissingDialogs } from './missing-overlays.tsx';
import { LiveRegions } from './notices.tsx';
import { watchForOutages } from './outage.ts';
import { revealDetails, revealing, revealPaths, setTime, useScreen } from './screen.ts';
import { focusGraph } from './screen-commands.ts';
import { Sidebar } from './sidebar.tsx';
import { Stage } from './stage.tsx';
import { onceDateAsked } from './time-kept.ts';
import { TimeStrip } from './time-strip-later.ts';
import { useLearning } from './use-learning.ts';
import { useShortcuts } from './use-shortcuts.ts';

const Dialogs = later(
  'Commands, help and sharing',
  async () => (await import('./dialogs.tsx')).Dialogs,
  MissingDialogs,
);

/** Below this width there is no room for columns beside the drawing. */
const COMPACT = '(max-width: 959px)';

export function Page() {
  const isCompact = useMediaQuery(COMPACT, window.matchMedia(COMPACT).matches);
  const dialog = useScreen((screen) => screen.dialog);
  const name = useCall('graph', {}).data?.profile.name;
  useShortcuts();
  useLearning();
  useEffect(watchForOutages, []);
  useEffect(forgetWhatIsOutOfReach, []);
  useEffect(() => {
    // Before anybody asks for one: what is typed while it is fetched would be lost.
    if (name !== undefined) Dialogs.loadAhead();
  }, [name]);
  useEffect(holdViewOnceDrawn, []);
  useEffect(() => onceDateAsked(() => setTime(true)), []);
  useEffect(() => usePathAttention.subscribe(revealPaths), []);
  useEffect(() => useAttention.subscribe(revealDetails), []);
  useEffect(() => useSourcesPage.subscribe(revealing('sources')), []);
  useEffect(() => useTwo.subscribe(revealing('between')), []);
  useEffect(() => useQueryDraft.subscribe(revealing('query')), []);
  return (
    <QueryOpener value={openQuery}>
      <title>{name === undefined ? 'Entente' : `${name} · Entente`}</title>
      <UnstyledButton className="skip-link" onClick={focusGraph}>
        Go to the graph
      </UnstyledButton>
      {isCompact ? <CompactPage /> : <WidePage />}
      <LiveRegions />
      {dialog !== null && (
        <Suspense>
          <Dialogs />
        </Suspense>
      )}
    </QueryOpener>
  );
}

function WidePage() {
  const { hasSidebar, hasDetails, hasTime } = useScreen();
  return (
    <div className="page">
      <Header />
      <div className="page-columns">
        {hasSidebar ? <Sidebar /> : <span />}
        <div className="page-middle">
          <Stage />
          {hasTime && (
            <Suspense fallback={<WaitingLines lines={4} />}>
              <TimeStrip />
            </Suspense>
          )}
        </div>
        {hasDetails && (
          <aside className="details-column" aria-label="Details">
            <DetailsPanel />
          </aside>
        )}
      </div>
    </div>
  );
}
