import { useVirtualizer } from '@tanstack/react-virtual';
import type { Cell } from 'entente/contract/http/query.ts';
import { useRef } from 'react';
import { showNodes } from '#commands/show-nodes.ts';
import { TextButton } from '#ui/text-button.tsx';
import { type CellNames, cellText } from './cell-text.ts';

const ROW = 30;

export interface ResultTableProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly names: CellNames;
}

/** Rows of an answer, of which only those in sight are rendered; the others are so much empty room. */
export function ResultTable({ columns, rows, names }: ResultTableProps) {
  const scroller = useRef<HTMLElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 10,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section ref={scroller} className="result-scroller" tabIndex={0} aria-label="Rows">
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" title={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {items.map(({ index }) => (
            <tr key={index} aria-rowindex={index + 2}>
              {columns.map((column, place) => (
                <ResultCell key={column} cell={rows[index]?.[place] ?? null} names={names} />
              ))}
            </tr>
          ))}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </tbody>
      </table>
    </section>
  );
}

function ResultCell({ cell, names }: { readonly cell: Cell; readonly names: CellNames }) {
  const text = cellText(cell, names);
  const isNode = typeof cell === 'object' && cell !== null && !Array.isArray(cell) && cell.is === 'node';
  return (
    <td title={text} data-number={typeof cell === 'number' || undefined}>
      {isNode ? (
        <TextButton title={`Show ${text} on the drawing`} onClick={() => void showNodes([cell.ref])}>
          {text}
        </TextButton>
      ) : (
        text
      )}
    </td>
  );
}
