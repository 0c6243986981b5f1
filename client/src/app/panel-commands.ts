import { panels } from './panels.ts';
import { revealPanel } from './screen.ts';

/** Each panel can be opened by its name, wherever it stands. */
export const panelCommands = panels.map(({ name, title, icon }) => ({
  id: `panel-${name}`,
  title: `Open “${title}”`,
  shortcut: null,
  icon,
  run: () => revealPanel(name),
}));
