import { useCommands } from '#commands/use-commands.ts';
import { CommandButton } from '#panels/shared/command-button.tsx';

/** Some of the commands as a row of icons, in the order in which they are named. */
export function Tools({ ids }: { readonly ids: readonly string[] }) {
  const offered = useCommands();
  return ids.flatMap((id) => {
    const found = offered.find(({ command }) => command.id === id);
    return found === undefined ? [] : [<CommandButton key={id} offered={found} />];
  });
}
