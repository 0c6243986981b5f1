import { TextButton } from '#ui/text-button.tsx';
import type { PathSearching } from './use-path-search.ts';

export interface SearchProgressProps {
  readonly searching: PathSearching;
  /** At most so many hops are searched. */
  readonly maximumLength: number;
}

/** How far a search has come that is under way, with what ends it. */
export function SearchProgress({
  searching: { shown, isEarlier, stop },
  maximumLength,
}: SearchProgressProps) {
  const reached = isEarlier ? 0 : (shown?.lengths.at(-1)?.length ?? 0);
  const title = reached === 0 ? 'Searching for paths…' : `Searching for paths longer than ${reached}…`;
  return (
    <div className="path-progress">
      <div>
        <span role="status">{title}</span>
        <TextButton onClick={stop}>Stop</TextButton>
      </div>
      {reached === 0 ? (
        <progress aria-label="Lengths searched" />
      ) : (
        <progress aria-label="Lengths searched" value={reached} max={maximumLength} />
      )}
      {isEarlier && <p className="quiet">Until then, the earlier answer:</p>}
    </div>
  );
}
