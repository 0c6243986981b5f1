import type { ReactNode } from 'react';

/** A column of a grid: how wide, by what it sorts, what stands in its cells (the sorted value itself, if nothing else). */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** As a track of a CSS grid: "2fr", "6rem". */
  readonly width: string;
  readonly value: (row: Row) => string | number;
  readonly cell?: (row: Row) => ReactNode;
}
