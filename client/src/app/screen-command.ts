/** Something that the user can do to the page itself. It changes nothing that is on the drawing. */
export interface ScreenCommand {
  readonly id: string;
  readonly title: string;
  readonly shortcut: string | null;
  readonly run: () => void | Promise<void>;
}
