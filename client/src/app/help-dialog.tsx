import { Kbd } from '@mantine/core';
import { commands } from '#commands/all.ts';
import { noTarget } from '#state/target.ts';
import { ShortcutKeys } from '#ui/shortcut-keys.tsx';
import { Dialog } from './dialog.tsx';
import { screenCommands } from './screen-commands.ts';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly shortcut: string | null;
}

/** What pointer and keys do that no command stands for. */
const gestures: readonly (readonly [what: string, how: readonly string[]])[] = [
  ['Go from node to node, or from row to row', ['Arrows']],
  ['Select along the way', ['Shift', 'Arrows']],
  ['Open the menu of what can be done', ['Right click', 'Shift F10']],
  ['Expand a node', ['Double click']],
  ['Select one more, or one less', ['Shift click']],
  ['Select all in a box', ['Shift drag']],
  ['By touch: open the menu of what can be done', ['Hold']],
  ['Move and pin nodes', ['Drag']],
];

/** All shortcuts, read from the lists of commands themselves. */
export function HelpDialog() {
  const inDrawing: readonly Listed[] = commands.map((command) => ({
    id: command.id,
    title: inGeneral(command.title(noTarget)),
    shortcut: command.shortcut,
  }));
  return (
    <Dialog title="Shortcuts" showsTitle size="44rem">
      <h3 className="help-heading">Everywhere</h3>
      <ShortcutList commands={[...screenCommands, ...inDrawing.filter(isEverywhere)]} />
      <h3 className="help-heading">In the drawing and in the table, on what is selected</h3>
      <ShortcutList commands={inDrawing.filter((command) => !isEverywhere(command))} />
      <h3 className="help-heading">By pointer and arrow keys</h3>
      <dl className="shortcut-list">
        {gestures.map(([what, ways]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <span className="shortcut-keys">
                {ways.map((way) => (
                  <Kbd key={way} size="xs">
                    {way}
                  </Kbd>
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** Without what it would do just now, as in "Undo: Expanded Japan". */
function inGeneral(title: string): string {
  return title.split(': ')[0] ?? title;
}

function isEverywhere({ shortcut }: Listed): boolean {
  return shortcut?.startsWith('Mod+') ?? false;
}

function ShortcutList({ commands: listed }: { readonly commands: readonly Listed[] }) {
  return (
    <dl className="shortcut-list">
      {listed.map(({ id, title, shortcut }) =>
        shortcut === null ? null : (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              <ShortcutKeys shortcut={shortcut} />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
