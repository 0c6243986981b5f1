import type { Target } from '#state/target.ts';

export type { Target } from '#state/target.ts';

/** Pictures that a command may ask for; the page has one for each. */
export type CommandIcon =
  | 'expand'
  | 'remove'
  | 'undo'
  | 'redo'
  | 'start'
  | 'fit'
  | 'zoom-in'
  | 'zoom-out'
  | 'select-all'
  | 'select-neighbors'
  | 'select-ends'
  | 'several'
  | 'clear-selection'
  | 'connect'
  | 'shared'
  | 'path'
  | 'between'
  | 'lay-out'
  | 'size'
  | 'color'
  | 'pin'
  | 'unpin'
  | 'hide'
  | 'isolate'
  | 'show'
  | 'collapse';

/** One thing that the user can do, the same from the drawing, the table, the context menu, the palette and the keyboard. */
export interface Command {
  readonly id: string;
  readonly icon: CommandIcon;
  /**
   * Such as `Mod+Z`, `Delete`, `E`. One without `Mod` works while the focus is in the drawing or the table:
   * inside an element with the attribute `data-shortcuts="graph"`.
   */
  readonly shortcut: string | null;
  /** What will happen, in words: "Expand Japan". */
  title(target: Target): string;
  /** Whether it can be done now. Reads the state of the page: ask again when that has changed. */
  isAvailable(target: Target): boolean;
  run(target: Target): void | Promise<void>;
}
