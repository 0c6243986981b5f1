import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { askOfPaths } from '#commands/ask-of-paths.ts';
import { forgetting, withConstraint, withoutConstraint } from '#state/path-constraints.ts';
import { usePathQuestion } from '#state/path-query.ts';
import type { PathConstraint } from '#state/path-question.ts';
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
              onClick={() => switchConstraint(constraint, text)}
            >
              {text}
            </UnstyledButton>
            <ActionIcon
              className="constraint-remove"
              variant="transparent"
              size="xs"
              aria-label={`Remove “${text}”`}
              onClick={() => {
                const constraints = forgetting(usePathQuestion.getState().constraints, constraint);
                askOfPaths(`Removed from what is asked of paths: ${text}`, { constraints });
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

function switchConstraint(constraint: PathConstraint, text: string): void {
  const { constraints } = usePathQuestion.getState();
  const { isOn } = constraint;
  askOfPaths(`${isOn ? 'No longer asked' : 'Asked'} of paths: ${text}`, {
    constraints: (isOn ? withoutConstraint : withConstraint)(constraints, constraint),
  });
}
