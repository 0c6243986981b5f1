import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { CSSProperties, MouseEvent } from 'react';
import type { Column } from './column.ts';

/** Where a menu opens, in the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface GridRowProps<Row> {
  readonly row: Row;
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly place: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly style: CSSProperties;
  readonly onChoose: (event: MouseEvent) => void;
  readonly onFocus: () => void;
  readonly onMenu: (point: Point) => void;
  readonly onOpen: () => void;
}

/** One row; by keyboard its menu opens with the menu key or Shift+F10, which the browser makes a contextmenu event. */
export function GridRow<Row>({ row, columns, place, isActive, isSelected, ...props }: GridRowProps<Row>) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
    <div
      role="row"
      className="grid-row"
      style={props.style}
      data-row={place}
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      onClick={props.onChoose}
      onDoubleClick={props.onOpen}
      onFocus={props.onFocus}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      {columns.map(({ id, value, cell }) => (
        <span
          key={id}
          role="gridcell"
          className="grid-cell"
          onMouseEnter={({ currentTarget }) => tellWhole(currentTarget)}
        >
          {cell ? cell(row) : value(row)}
        </span>
      ))}
      <span role="gridcell">
        <ActionIcon
          className="grid-menu"
          variant="subtle"
          color="gray"
          size="sm"
          tabIndex={-1}
          aria-label={`Commands for ${props.name}`}
          onClick={(event) => {
            event.stopPropagation();
            const { left, bottom } = event.currentTarget.getBoundingClientRect();
            props.onMenu({ x: left, y: bottom });
          }}
        >
          <IconDots size={16} />
        </ActionIcon>
      </span>
    </div>
  );
}

/** What is cut off in a cell is told to who points at it. */
function tellWhole(cell: HTMLElement): void {
  if (cell.scrollWidth > cell.clientWidth || cell.scrollHeight > cell.clientHeight)
    cell.title = cell.textContent ?? '';
  else cell.removeAttribute('title');
}
