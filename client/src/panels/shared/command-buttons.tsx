import './command-buttons.css';
import type { ReactNode } from 'react';
import { type OfferedCommand, useCommands } from '#commands/use-commands.ts';
import type { Target } from '#state/target.ts';
import { CommandButton } from './command-button.tsx';

export interface CommandButtonsProps {
  readonly target: Target;
  /** What else can be done with it; stands beside the first command. */
  readonly children?: ReactNode;
}

/** What can be done with something: the commands that are there because of it. */
export function CommandButtons({ target, children }: CommandButtonsProps) {
  const [first, ...others] = useCommands(target).filter(({ isAvailable, isAbout }) => isAvailable && isAbout);
  const button = (offered: OfferedCommand) => <CommandButton key={offered.command.id} offered={offered} />;
  return (
    <div className="command-buttons">
      {first && button(first)}
      {children}
      {others.map(button)}
    </div>
  );
}
