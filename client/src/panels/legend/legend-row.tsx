import { UnstyledButton } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Alike, hideAlike, showAlike, showOnlyAlike } from '#commands/hide-alike.ts';
import { capitalized, number } from '#ui/words.ts';
import type { Counts } from './legend-entries.ts';

export interface LegendRowProps {
  readonly alike: Alike;
  readonly label: string;
  readonly definition: string | null;
  readonly counts: Counts;
  /** Whether some of it is put out of sight, and some is not. */
  readonly isPartly?: boolean;
  /** The names of all others on the drawing; empty where there is nothing that could be left out. */
  readonly others: readonly string[];
  /** The mark, or the line, by which it is drawn. */
  readonly sample: ReactNode;
}

/** A kind, type or family: with how many of it there are, to be hidden, shown again, or shown alone. */
export function LegendRow({
  alike,
  label,
  definition,
  counts,
  isPartly = false,
  others,
  sample,
}: LegendRowProps) {
  const { there, seen, isHidden } = counts;
  if (there === 0 && !isHidden)
    return (
      <div className="legend-row" data-absent title={definition ?? undefined}>
        {sample}
        <span>{capitalized(label)}</span>
      </div>
    );
  return (
    <div className="legend-row" data-hidden={isHidden || undefined}>
      <UnstyledButton
        className="legend-toggle"
        title={[definition, isHidden ? 'Click to show it again.' : 'Click to hide it.']
          .filter(Boolean)
          .join(' ')}
        aria-pressed={isPartly ? 'mixed' : !isHidden}
        onClick={() => (isHidden ? showAlike(alike) : hideAlike(alike))}
      >
        {sample}
        <span className="legend-label">{capitalized(label)}</span>
        <span className="legend-count figure">
          {isHidden && <IconEyeOff size={13} aria-hidden />}
          {seen === there || isHidden ? number(there) : `${number(seen)} of ${number(there)}`}
          {isHidden && <span className="legend-spoken"> hidden</span>}
        </span>
      </UnstyledButton>
      {others.length > 0 && (
        <UnstyledButton
          className="legend-only"
          aria-label={`Only ${alike.words}`}
          title={`Show only ${alike.words}`}
          onClick={() => showOnlyAlike(alike, others)}
        >
          Only
        </UnstyledButton>
      )}
    </div>
  );
}
