import { useFilters } from '#state/filters.ts';

const PLACE = 'entente-time-strip';

/** Whether the time strip was open or closed when this browser was here last; null where nobody has ever said. */
export function keptTime(): boolean | null {
  try {
    const kept = localStorage.getItem(PLACE);
    return kept === null ? null : kept === 'open';
  } catch {
    // Forbidden: nothing is kept here.
    return null;
  }
}

export function keepTime(isOpen: boolean): void {
  try {
    localStorage.setItem(PLACE, isOpen ? 'open' : 'closed');
  } catch {
    // Full, or forbidden: it holds for this visit.
  }
}

/**
 * Calls back once a date is asked for the first time, as long as nobody has said whether the time strip is wanted.
 *
 * @returns ends it
 */
export function onceDateAsked(open: () => void): () => void {
  const look = () => {
    const { asOf, during } = useFilters.getState();
    if (asOf === undefined && during === undefined) return;
    stop();
    if (keptTime() === null) open();
  };
  const stop = useFilters.subscribe(look);
  look();
  return stop;
}
