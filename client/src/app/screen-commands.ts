import { isTextField } from '#commands/shortcuts.ts';
import { type Mode, setDialog, setMode, toggleTime } from './screen.ts';
import type { ScreenCommand } from './screen-command.ts';
import { shareCommands } from './share-commands.ts';

/** Where the search field registers itself, so that a key can go to it. */
export const searchField: { current: HTMLInputElement | null } = { current: null };

/** Gives the focus to the drawing or the table, whichever is there, at what is selected. */
export function focusGraph(): void {
  const graph = document.querySelector('[data-shortcuts="graph"]');
  const place = graph?.matches('[tabindex]') ? graph : graph?.querySelector('[tabindex="0"]');
  if (place instanceof HTMLElement) place.focus({ preventScroll: true });
}

function modeCommand(mode: Mode, title: string): ScreenCommand {
  return { id: `mode-${mode}`, title, shortcut: null, run: () => setMode(mode) };
}

/** In the order in which they are offered. */
export const screenCommands: readonly ScreenCommand[] = [
  { id: 'search', title: 'Search for a node', shortcut: '/', run: () => searchField.current?.focus() },
  { id: 'graph', title: 'Go to the drawing or the table', shortcut: 'G', run: focusGraph },
  { id: 'palette', title: 'Find a command by name', shortcut: 'Mod+K', run: () => setDialog('palette') },
  { id: 'help', title: 'Show all shortcuts', shortcut: '?', run: () => setDialog('help') },
  ...shareCommands,
  { id: 'time', title: 'Show or hide the time strip', shortcut: 'T', run: toggleTime },
  modeCommand('drawing', 'Show the drawing alone'),
  modeCommand('both', 'Show the drawing above the table'),
  modeCommand('table', 'Show the table alone'),
];

/** Runs the command whose shortcut was pressed. Keys without Ctrl or ⌘ are left to text fields. Returns whether there was one. */
export function runScreenShortcut(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  const hasModifier = event.ctrlKey || event.metaKey;
  if (!hasModifier && isTextField(event.target)) return false;
  const pressed = `${hasModifier ? 'Mod+' : ''}${event.key.toUpperCase()}`;
  const command = screenCommands.find(({ shortcut }) => shortcut?.toUpperCase() === pressed.toUpperCase());
  if (command === undefined) return false;
  event.preventDefault();
  command.run();
  return true;
}
