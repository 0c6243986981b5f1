import { fetchPart } from '#commands/fetch-part.ts';
import { setDialog } from './screen.ts';
import type { ScreenCommand } from './screen-command.ts';

/** By which the view is passed on, taken away and opened again; what they do is loaded when it is asked for. */
export const shareCommands: readonly ScreenCommand[] = [
  {
    id: 'copy-link',
    title: 'Copy a link to this view',
    shortcut: null,
    run: copyLink,
  },
  {
    id: 'share',
    title: 'Share this view, or take it away as a picture or file',
    shortcut: null,
    run: () => setDialog('share'),
  },
  {
    id: 'made',
    title: 'Tell how this view was made',
    shortcut: null,
    run: () => setDialog('made'),
  },
  {
    id: 'open-view',
    title: 'Open a view from a file',
    shortcut: null,
    run: chooseFile,
  },
];

async function copyLink(): Promise<void> {
  const part = await fetchPart('Copying a link', () => import('#commands/copy-link.ts'), copyLink);
  await part?.copyLink();
}

async function chooseFile(): Promise<void> {
  const part = await fetchPart('Opening a file', () => import('./open-file.ts'), chooseFile);
  part?.chooseFile();
}
