/** Where the keyboard stands, and from where Shift extends. */
export interface RowChoice {
  readonly active: string | null;
  readonly anchor: string | null;
}

export interface Choosing {
  readonly keys: readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly choice: RowChoice;
}

/**
 * Goes to a row as in a list of files: it alone is selected; with Shift all from the anchor to it; with Ctrl
 * it is added or taken away.
 */
export function chooseRow(
  { keys, selected, choice }: Choosing,
  key: string,
  { extend, toggle }: { readonly extend: boolean; readonly toggle: boolean },
): { readonly choice: RowChoice; readonly selected: readonly string[] } {
  const anchorRow = choice.anchor === null ? -1 : keys.indexOf(choice.anchor);
  if (extend && anchorRow !== -1) {
    const row = keys.indexOf(key);
    const range = keys.slice(Math.min(row, anchorRow), Math.max(row, anchorRow) + 1);
    return { choice: { active: key, anchor: choice.anchor }, selected: range };
  }
  const now = { active: key, anchor: key };
  if (!toggle) return { choice: now, selected: [key] };
  const others = [...selected].filter((each) => each !== key);
  return { choice: now, selected: selected.has(key) ? others : [...others, key] };
}

/** The row that the keyboard acts on: the one gone to, else the first that is selected, else the first; -1 in an empty list. */
export function activeRow({ keys, selected, choice }: Choosing): number {
  const gone = choice.active === null ? -1 : keys.indexOf(choice.active);
  if (gone !== -1) return gone;
  const first = keys.findIndex((key) => selected.has(key));
  return first === -1 ? Math.min(0, keys.length - 1) : first;
}

/** By how many rows a key moves, or undefined where it moves none. `page` is how many rows are in sight. */
export function rowsMoved(key: string, page: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  return steps[key];
}
