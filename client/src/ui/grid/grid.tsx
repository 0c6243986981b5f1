import './grid.css';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Column } from './column.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow, type Point } from './grid-row.tsx';
import { activeRow, chooseRow, type RowChoice, rowsMoved } from './row-choice.ts';
import { type Sorting, sortRows } from './sort-rows.ts';
import { usePointedRow } from './use-pointed-row.ts';
import { focusRow, useRowFocus } from './use-row-focus.ts';

export interface GridProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (keys: readonly string[], by: 'pointer' | 'keyboard') => void;
  /** Enter on a row. Returns whether that has answered the key; else it is left to the page's shortcuts. */
  readonly onEnter?: (key: string) => boolean;
  readonly onHover?: (key: string | null) => void;
  readonly onMenu: (key: string, point: Point) => void;
  /** A double click. What keys do beyond moving is left to the page's shortcuts. */
  readonly onOpen: (key: string) => void;
  /** Narrower than this, the grid scrolls sideways. */
  readonly minimumWidth: string;
}

const ROW_HEIGHT = 34;

interface Modifiers {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const noModifiers: Modifiers = { shiftKey: false, ctrlKey: false, metaKey: false };

/**
 * A table of any length of which only what is in sight is rendered: sorted by its heads, its rows chosen by
 * clicks, arrows, Space, Shift and Ctrl as in a list of files.
 */
export function Grid<Row>({ columns, rows, keyOf, nameOf, selected, onSelect, ...props }: GridProps<Row>) {
  const grid = useRef<HTMLDivElement>(null);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [choice, setChoice] = useState<RowChoice>({ active: null, anchor: null });
  const sorted = useMemo(() => sortRows(rows, columns, sorting), [rows, columns, sorting]);
  const keys = useMemo(() => sorted.map(keyOf), [sorted, keyOf]);
  const choosing = { keys, selected, choice };
  const active = activeRow(choosing);
  const virtualizer = useVirtualizer({
    count: keys.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: ROW_HEIGHT,
    // The row that has the focus must stay when it is scrolled out of sight.
    rangeExtractor: (range) =>
      [...new Set([...(active < 0 ? [] : [active]), ...defaultRangeExtractor(range)])].sort(
        (one, other) => one - other,
      ),
  });

  const choose = (row: number, by: 'pointer' | 'keyboard', how: Modifiers = noModifiers) => {
    const key = keys[row];
    if (key === undefined) return;
    const next = chooseRow(choosing, key, { extend: how.shiftKey, toggle: how.ctrlKey || how.metaKey });
    setChoice(next.choice);
    onSelect(next.selected, by);
    virtualizer.scrollToIndex(row);
    focusRow(grid, row);
  };

  const pointing = usePointedRow(keys, props.onHover);
  const focus = useRowFocus(grid, keys, (row) => choose(row, 'keyboard'));
  useFollowSelection(keys, selected, choice, (row, key) => {
    setChoice({ active: key, anchor: key });
    virtualizer.scrollToIndex(row);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-row')) return;
    const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const moved = event.key === ' ' ? 0 : rowsMoved(event.key, page);
    if (moved !== undefined) {
      choose(Math.max(0, Math.min(keys.length - 1, active + moved)), 'keyboard', event);
      event.preventDefault();
    } else if (event.key === 'Enter' && keys[active] !== undefined && props.onEnter?.(keys[active])) {
      event.preventDefault();
    } else if (selected.size === 0 && (event.key === 'Enter' || event.key === 'Delete')) {
      // The page's shortcuts act on what is selected; the row in focus is meant.
      choose(active, 'keyboard', event);
    }
  };

  return (
    // Not a <table>: that cannot say that there are rows which are not rendered.
    <div
      ref={grid}
      role="grid"
      aria-label={props.label}
      aria-rowcount={keys.length + 1}
      aria-multiselectable
      className="grid"
      style={tracks(columns, props.minimumWidth)}
      onKeyDown={onKeyDown}
      onBlur={focus.onBlur}
      {...pointing}
    >
      <GridHead columns={columns} sorting={sorting} onSort={setSorting} />
      <div role="rowgroup" className="grid-body" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, size }) => {
          const row = sorted[index];
          const key = keys[index];
          if (row === undefined || key === undefined) return null;
          return (
            <GridRow
              key={key}
              row={row}
              name={nameOf(row)}
              columns={columns}
              place={index}
              isActive={index === active}
              isSelected={selected.has(key)}
              style={{ blockSize: size, transform: `translateY(${start}px)` }}
              onChoose={(event) => choose(index, 'pointer', event)}
              onFocus={() => focus.onFocus(index)}
              onMenu={(point) => props.onMenu(key, point)}
              onOpen={() => props.onOpen(key)}
            />
          );
        })}
      </div>
    </div>
  );
}

function tracks(columns: readonly { readonly width: string }[], minimumWidth: string): CSSProperties {
  const style: CSSProperties & Record<'--grid-columns' | '--grid-width', string> = {
    '--grid-columns': `${columns.map(({ width }) => width).join(' ')} 1.75rem`,
    '--grid-width': minimumWidth,
  };
  return style;
}

/** Goes to what is selected elsewhere, as in the drawing. */
function useFollowSelection(
  keys: readonly string[],
  selected: ReadonlySet<string>,
  choice: RowChoice,
  follow: (row: number, key: string) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection is followed, not a new order
  useEffect(() => {
    if (selected.size !== 1 || (choice.active !== null && selected.has(choice.active))) return;
    const row = keys.findIndex((key) => selected.has(key));
    const key = keys[row];
    if (key !== undefined) follow(row, key);
  }, [selected]);
}
