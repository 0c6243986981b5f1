import { placeIn, type Window, windowOf } from './time-scale.ts';

export interface BandProps {
  /** Dates, or `..` for an open end. */
  readonly from: string;
  readonly until: string;
  readonly window: Window;
  readonly width: number;
}

/** What is asked of time, or about to be. */
export function Band({ from, until, window, width }: BandProps) {
  const left = placeIn(window, Math.max(window.first, windowOf(from)?.first ?? window.first)) * width;
  const right = placeIn(window, Math.min(window.last, windowOf(until)?.last ?? window.last) + 1) * width;
  if (right < 0 || left > width) return null;
  return <div className="time-band" style={{ left, width: Math.max(2, right - left) }} />;
}
