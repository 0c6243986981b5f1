import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Column } from './column.ts';
import { nextSorting, type Sorting } from './sort-rows.ts';

export interface GridHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting | null) => void;
}

/** The heads of the columns, which sort. The last, over the rows' menus, is empty. */
export function GridHead<Row>({ columns, sorting, onSort }: GridHeadProps<Row>) {
  return (
    <div className="grid-head" role="row" aria-rowindex={1}>
      {columns.map(({ id, title }) => (
        <span key={id} role="columnheader" aria-sort={orderOf(id, sorting)}>
          <UnstyledButton onClick={() => onSort(nextSorting(sorting, id))}>
            {title}
            {sorting?.column === id &&
              (sorting.descending ? (
                <IconArrowDown size={13} aria-hidden />
              ) : (
                <IconArrowUp size={13} aria-hidden />
              ))}
          </UnstyledButton>
        </span>
      ))}
      <span role="columnheader">
        <VisuallyHidden>Commands</VisuallyHidden>
      </span>
    </div>
  );
}

function orderOf(column: string, sorting: Sorting | null): 'ascending' | 'descending' | 'none' {
  if (sorting?.column !== column) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
}
