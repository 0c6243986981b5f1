import './command-buttons.css';
import type { ReactNode } from 'react';
import { type OfferedCommand, useCommands } from '#commands/use-commands.ts';
import type { Target } from '#state/target.ts';
import { CommandButton } from './command-button.tsx';

export interface CommandButtonsProps {
  readonly target: Target;
  /** Commands that are said elsewhere, or for which there is no room. */
  readonly without?: ReadonlySet<string>;
  /** What else can be done with it; stands beside the first command. */
  readonly children?: ReactNode;
}

/** What can be done with something: the commands that are there because of it. */
export function CommandButtons({ target, without, children }: CommandButtonsProps) {
  const [first, ...others] = useCommands(target).filter(
    ({ command, isAvailable, isAbout }) => isAvailable && isAbout && !without?.has(command.id),
  );
  const button = (offered: OfferedCommand) => <CommandButton key={offered.command.id} offered={offered} />;
  return (
    <div className="command-buttons">
      {first && button(first)}
      {children}
      {others.map(button)}
    </div>
  );
}
