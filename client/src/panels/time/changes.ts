import { type Unit, unitOf, windowOf } from './time-scale.ts';

/** How many relations begin, end and happen in a year, month or day. */
export interface Bar {
  readonly at: string;
  readonly begins: number;
  readonly ends: number;
  readonly happens: number;
}

/**
 * The next date, or the one before, in which something begins, ends or happens.
 *
 * @param bars in the order of time
 * @param date from which it is sought: itself not included; null: from the beginning, or from the end
 * @returns null where there is none
 */
export function nextChange(bars: readonly Bar[], date: string | null, way: 1 | -1): string | null {
  const from = date === null ? null : windowOf(date);
  const isBeyond = ({ at }: Bar) => {
    const span = windowOf(at);
    if (span === null) return false;
    if (from === null) return true;
    return way === 1 ? span.first > from.last : span.last < from.first;
  };
  const found = way === 1 ? bars.find(isBeyond) : bars.findLast(isBeyond);
  return found?.at ?? null;
}

/** "1941: 3 begin, 1 ends, 12 happen". */
export function barInWords(words: string, { begins, ends, happens }: Bar): string {
  const parts = [
    ...(begins > 0 ? [`${begins} begin${begins === 1 ? 's' : ''}`] : []),
    ...(ends > 0 ? [`${ends} end${ends === 1 ? 's' : ''}`] : []),
    ...(happens > 0 ? [`${happens} happen${happens === 1 ? 's' : ''}`] : []),
  ];
  return `${words}: ${parts.join(', ')}`;
}

/** Bars of this unit alone: an answer may still be one to a coarser question. */
export function barsOf(bars: readonly Bar[], unit: Unit): readonly Bar[] {
  return bars.filter(({ at }) => unitOf(at) === unit);
}
