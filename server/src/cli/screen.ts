import { cutTo } from './width.ts';

/** Where text is printed: `process.stdout`, or anything that takes text. */
export interface Output {
  write(text: string): unknown;
  /** Whether it is a terminal, on which lines can be replaced. */
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Lines that stay, and below them, on a terminal, rows that are replaced as things go on. */
export interface Screen {
  /** Whether rows are shown. */
  readonly live: boolean;
  /** Prints what stays: whole lines. */
  print(text: string): void;
  /** Shows these rows instead of the ones before. Each is cut to the width of the terminal. */
  show(rows: readonly string[]): void;
}

export function screenOn(output: Output, live: boolean): Screen {
  let shown: readonly string[] = [];
  const replace = (text: string, rows: readonly string[]) => {
    const erase = shown.length === 0 ? '' : `\u001b[${shown.length}A\u001b[J`;
    shown = rows.map((row) => `${cutTo(row, (output.columns ?? 80) - 1)}\n`);
    const all = erase + text + shown.join('');
    if (all !== '') output.write(all);
  };
  return {
    live,
    print: (text) =>
      replace(
        text,
        shown.map((row) => row.slice(0, -1)),
      ),
    show: (rows) => replace('', live ? rows : []),
  };
}
