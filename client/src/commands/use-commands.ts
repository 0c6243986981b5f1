import { useGathering } from '#state/gathering.ts';
import { usePicking } from '#state/picking.ts';
import { useSession } from '#state/session.ts';
import { noTarget, type Target, useSelectedTarget } from '#state/target.ts';
import { commands } from './all.ts';
import type { Command } from './command.ts';

export interface OfferedCommand {
  readonly command: Command;
  readonly title: string;
  readonly isAvailable: boolean;
  /** Whether it does something with the target, rather than with the drawing as a whole. */
  readonly isAbout: boolean;
  readonly run: () => void;
}

/**
 * All commands as they stand for a target now, kept up to date; for what is selected where no target is given. What a
 * command says is found out when it is asked: most who show some commands do not ask the others.
 */
export function useCommands(target?: Target): readonly OfferedCommand[] {
  useSession();
  usePicking();
  useGathering();
  const selected = useSelectedTarget();
  const about = target ?? selected;
  return commands.map((command) => ({
    command,
    get title() {
      return command.title(about);
    },
    get isAvailable() {
      return command.isAvailable(about);
    },
    get isAbout() {
      return !command.isAvailable(noTarget) || command.title(about) !== command.title(noTarget);
    },
    run: () => void command.run(about),
  }));
}
