import { readSources } from '#state/sources-page.ts';
import { panels } from './panels.ts';
import { revealPanel } from './screen.ts';

const openers = panels.map(({ name, title, icon }) => ({
  id: `panel-${name}`,
  title: `Open “${title}”`,
  shortcut: null,
  icon,
  run: () => revealPanel(name),
}));

const evidence = { shortcut: null, icon: panels.find(({ name }) => name === 'sources')?.icon };

/** Each panel can be opened by its name, wherever it stands, and that of the evidence at its parts. */
export const panelCommands = [
  ...openers,
  {
    ...evidence,
    id: 'disagreements',
    title: 'See what is contested',
    run: () => readSources({ at: 'disputes', about: null }),
  },
  {
    ...evidence,
    id: 'gaps',
    title: 'See what is missing from the graph',
    run: () => readSources({ at: 'gaps' }),
  },
];
