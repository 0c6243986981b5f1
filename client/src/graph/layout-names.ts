/** A layout as the page knows it: computing it is left to a worker, which alone loads how. */
export interface LayoutName {
  readonly id: string;
  /** As a command: "Lay out by time". */
  readonly title: string;
}

export const layoutNames = {
  organic: { id: 'organic', title: 'Lay out again' },
  time: { id: 'time', title: 'Lay out by time' },
  paths: { id: 'paths', title: 'Lay out as paths' },
} as const satisfies Record<string, LayoutName>;
