import './command-buttons.css';
import type { ReactNode } from 'react';
import { useCommands } from '#commands/use-commands.ts';
import { noTarget, type Target } from '#state/target.ts';
import { CommandButton } from './command-button.tsx';

/** What can be done with something: the commands that are there because of it. */
export function CommandButtons({
  target,
  children,
}: {
  readonly target: Target;
  readonly children?: ReactNode;
}) {
  const offered = useCommands(target).filter(
    ({ command, isAvailable }) => isAvailable && !command.isAvailable(noTarget),
  );
  return (
    <div className="command-buttons">
      {offered.map((each) => (
        <CommandButton key={each.command.id} offered={each} />
      ))}
      {children}
    </div>
  );
}
