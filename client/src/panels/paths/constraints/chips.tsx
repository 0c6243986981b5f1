import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import {
  type PathConstraint,
  removeConstraint,
  setPathQuery,
  usePathQuery,
  withConstraint,
  withoutConstraint,
} from '#state/path-query.ts';
import { capitalized } from '#ui/words.ts';
import { constraintInWords, type WordsFor } from './words.ts';

export interface ConstraintChipsProps {
  readonly constraints: readonly PathConstraint[];
  readonly words: WordsFor;
  /** The last one that had the focus has been removed. */
  readonly onRemoved: () => void;
}

/** What is asked of the paths, one chip for each: switched off it stays, struck through. */
export function ConstraintChips({ constraints, words, onRemoved }: ConstraintChipsProps) {
  return (
    <ul className="constraint-chips" aria-label="Constraints">
      {constraints.map((constraint) => {
        const text = capitalized(constraintInWords(constraint, words));
        return (
          <li
            key={`${constraint.name} ${constraint.value}`}
            className="constraint-chip"
            data-on={constraint.isOn}
          >
            <UnstyledButton
              className="constraint-switch"
              aria-pressed={constraint.isOn}
              title={constraint.isOn ? 'Switch off' : 'Switch on'}
              onClick={() => switchConstraint(constraint)}
            >
              {text}
            </UnstyledButton>
            <ActionIcon
              className="constraint-remove"
              variant="transparent"
              size="xs"
              aria-label={`Remove “${text}”`}
              onClick={() => {
                removeConstraint(constraint);
                onRemoved();
              }}
            >
              <IconX size={12} />
            </ActionIcon>
          </li>
        );
      })}
    </ul>
  );
}

function switchConstraint(constraint: PathConstraint): void {
  const query = usePathQuery.getState();
  setPathQuery(constraint.isOn ? withoutConstraint(query, constraint) : withConstraint(query, constraint));
}
