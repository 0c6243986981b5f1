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

/** All shortcuts, read from the lists of commands themselves. */
export function HelpDialog() {
  return (
    <Dialog title="Shortcuts" showsTitle size="44rem">
      <h3 className="help-heading">Everywhere</h3>
      <ShortcutList commands={[...screenCommands, ...inDrawing.filter(isEverywhere)]} />
      <h3 className="help-heading">In the drawing and in the table, on what is selected</h3>
      <ShortcutList commands={inDrawing.filter((command) => !isEverywhere(command))} />
    </Dialog>
  );
}

const inDrawing: readonly Listed[] = commands.map((command) => ({
  id: command.id,
  title: command.title(noTarget),
  shortcut: command.shortcut,
}));

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
