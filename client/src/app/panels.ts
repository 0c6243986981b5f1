import {
  IconBulb,
  IconFilter,
  IconHistory,
  IconPalette,
  IconRoute,
  IconTopologyStar3,
} from '@tabler/icons-react';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { LegendPanel } from '#panels/legend/legend-panel.tsx';
import { StartPanel } from '#panels/start/start-panel.tsx';

export type PanelName = 'start' | 'paths' | 'filters' | 'legend' | 'graph' | 'history';

export interface Panel {
  readonly name: PanelName;
  readonly title: string;
  /** Under its icon, on a phone. */
  readonly short: string;
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
  readonly content: ComponentType | LazyExoticComponent<ComponentType>;
}

/** The panels of the left column, from top to bottom. A new one is a folder in panels/, its name above, and an entry here. */
export const panels: readonly Panel[] = [
  { name: 'start', title: 'Questions to begin with', short: 'Start', icon: IconBulb, content: StartPanel },
  {
    name: 'paths',
    title: 'Paths',
    short: 'Paths',
    icon: IconRoute,
    content: lazy(async () => ({ default: (await import('#panels/paths/paths-panel.tsx')).PathsPanel })),
  },
  {
    name: 'filters',
    title: 'Filters',
    short: 'Filters',
    icon: IconFilter,
    content: lazy(async () => ({
      default: (await import('#panels/filters/filters-panel.tsx')).FiltersPanel,
    })),
  },
  { name: 'legend', title: 'Legend', short: 'Legend', icon: IconPalette, content: LegendPanel },
  {
    name: 'graph',
    title: 'This graph',
    short: 'Graph',
    icon: IconTopologyStar3,
    content: lazy(async () => ({ default: (await import('#panels/graph/graph-panel.tsx')).GraphPanel })),
  },
  {
    name: 'history',
    title: 'History',
    short: 'History',
    icon: IconHistory,
    content: lazy(async () => ({
      default: (await import('#panels/history/history-panel.tsx')).HistoryPanel,
    })),
  },
];
