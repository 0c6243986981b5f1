import {
  IconArrowsDiff,
  IconArrowsLeftRight,
  IconBooks,
  IconBulb,
  IconFilter,
  IconHistory,
  IconPalette,
  IconRoute,
  IconTerminal2,
  IconTopologyStar3,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { LegendPanel } from '#panels/legend/legend-panel.tsx';
import { later } from '#panels/shared/later.tsx';
import { StartPanel } from '#panels/start/start-panel.tsx';

export type PanelName =
  | 'start'
  | 'paths'
  | 'between'
  | 'filters'
  | 'comparison'
  | 'sources'
  | 'query'
  | 'legend'
  | 'graph'
  | 'history';

export interface Panel {
  readonly name: PanelName;
  readonly title: string;
  /** Under its icon, on a phone. */
  readonly short: string;
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
  readonly content: ComponentType;
}

/** The panels of the left column, from top to bottom. A new one is a folder in panels/, its name above, and an entry here. */
export const panels: readonly Panel[] = [
  { name: 'start', title: 'Questions to begin with', short: 'Start', icon: IconBulb, content: StartPanel },
  {
    name: 'paths',
    title: 'Paths',
    short: 'Paths',
    icon: IconRoute,
    content: later('Paths', async () => (await import('#panels/paths/paths-panel.tsx')).PathsPanel),
  },
  {
    name: 'between',
    title: 'Between two',
    short: 'Two',
    icon: IconArrowsLeftRight,
    content: later(
      'Between two',
      async () => (await import('#panels/between/between-panel.tsx')).BetweenPanel,
    ),
  },
  {
    name: 'filters',
    title: 'Filters',
    short: 'Filters',
    icon: IconFilter,
    content: later('Filters', async () => (await import('#panels/filters/filters-panel.tsx')).FiltersPanel),
  },
  {
    name: 'comparison',
    title: 'Two dates compared',
    short: 'Compare',
    icon: IconArrowsDiff,
    content: later(
      'Two dates compared',
      async () => (await import('#panels/comparison/comparison-panel.tsx')).ComparisonPanel,
    ),
  },
  {
    name: 'sources',
    title: 'Evidence',
    short: 'Evidence',
    icon: IconBooks,
    content: later('Evidence', async () => (await import('#panels/sources/sources-panel.tsx')).SourcesPanel),
  },
  {
    name: 'query',
    title: 'Query',
    short: 'Query',
    icon: IconTerminal2,
    content: later('Query', async () => (await import('#panels/query/query-panel.tsx')).QueryPanel),
  },
  { name: 'legend', title: 'Legend', short: 'Legend', icon: IconPalette, content: LegendPanel },
  {
    name: 'graph',
    title: 'This graph',
    short: 'Graph',
    icon: IconTopologyStar3,
    content: later('This graph', async () => (await import('#panels/graph/graph-panel.tsx')).GraphPanel),
  },
  {
    name: 'history',
    title: 'History',
    short: 'History',
    icon: IconHistory,
    content: later('History', async () => (await import('#panels/history/history-panel.tsx')).HistoryPanel),
  },
];
