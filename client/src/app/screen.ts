import { create } from 'zustand';
import { usePathQuestion } from '#state/path-query.ts';
import type { PanelName } from './panels.ts';
import { keepTime, keptTime } from './time-kept.ts';

export type Mode = 'drawing' | 'both' | 'table';

/** How the page is arranged: nothing that is part of the view, nothing that undo would change. */
export interface Screen {
  readonly mode: Mode;
  /** The columns at the sides, where there is room for them. */
  readonly hasSidebar: boolean;
  readonly hasDetails: boolean;
  /** The time strip under the drawing. */
  readonly hasTime: boolean;
  readonly openPanels: ReadonlySet<PanelName>;
  /** The panel that was last asked for from elsewhere; each time another value, so that it is brought into sight. */
  readonly revealed: { readonly name: PanelName } | null;
  /** What lies over the drawing where there is no room for columns. */
  readonly sheet: PanelName | 'details' | null;
  /** What is asked for on top of everything. */
  readonly dialog: 'help' | 'palette' | 'share' | 'made' | null;
}

export const useScreen = create<Screen>(() => ({
  mode: 'drawing',
  hasSidebar: true,
  hasDetails: true,
  hasTime: keptTime() ?? false,
  openPanels: new Set<PanelName>(['start', 'legend']),
  revealed: null,
  sheet: null,
  dialog: null,
}));

export function setMode(mode: Mode): void {
  useScreen.setState({ mode });
}

export function togglePanel(name: PanelName): void {
  useScreen.setState(({ openPanels }) => {
    const next = new Set(openPanels);
    if (!next.delete(name)) next.add(name);
    return { openPanels: next };
  });
}

export function toggleTime(): void {
  setTime(!useScreen.getState().hasTime);
}

/** Opens or closes the time strip, here and on the next visit. */
export function setTime(hasTime: boolean): void {
  useScreen.setState({ hasTime });
  keepTime(hasTime);
}

export function setSheet(sheet: Screen['sheet']): void {
  useScreen.setState({ sheet });
}

export function setDialog(dialog: Screen['dialog']): void {
  useScreen.setState({ dialog });
}

/**
 * Paths are asked for: their panel is unfolded. As a sheet it opens only where an end is missing; else what
 * lies over the drawing makes way for the paths.
 */
export function revealPaths(): void {
  const { from, to } = usePathQuestion.getState();
  const isAsked = from !== null && to !== null;
  useScreen.setState(({ openPanels, sheet }) => ({
    openPanels: new Set([...openPanels, 'paths' as const]),
    hasSidebar: true,
    revealed: { name: 'paths' },
    sheet: isAsked && sheet !== 'paths' ? null : 'paths',
  }));
}

/** The neighborhood of a node is asked for: where details are shown, they are opened. */
export function revealDetails(): void {
  useScreen.setState({ hasDetails: true, sheet: 'details' });
}

interface Counted {
  readonly count: number;
}

/** Opens a panel each time that something in it is asked for from elsewhere; what is changed within it is there already. */
export function revealing(name: PanelName): (asked: Counted, before: Counted) => void {
  return (asked, before) => {
    if (asked.count > before.count) revealPanel(name);
  };
}

/** A panel is asked for: it is unfolded, or opened as a sheet. */
export function revealPanel(name: PanelName): void {
  useScreen.setState(({ openPanels }) => ({
    openPanels: new Set([...openPanels, name]),
    hasSidebar: true,
    revealed: { name },
    sheet: name,
  }));
}
