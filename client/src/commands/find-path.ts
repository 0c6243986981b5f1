import { askForPaths } from './ask-of-paths.ts';
import type { Command } from './command.ts';
import { doTask } from './do-task.ts';
import { captionOf } from './wording.ts';

export const findPath: Command = {
  id: 'find-path',
  icon: 'path',
  shortcut: 'P',
  title: ({ nodes: [from, to] }) =>
    from === undefined || to === undefined
      ? 'Find paths between two nodes'
      : `Find paths from ${captionOf(from)} to ${captionOf(to)}`,
  isAvailable: ({ nodes }) => nodes.length === 2,
  run: async ({ nodes: [from, to] }) => {
    if (from === undefined || to === undefined) return;
    askForPaths({ from, to });
    const title = `Finding paths from ${captionOf(from)} to ${captionOf(to)}`;
    await doTask({ command: 'find-path', title, refs: [from, to] }, async (signal) =>
      (await import('./draw-paths.ts')).drawPaths(signal),
    );
  },
};
