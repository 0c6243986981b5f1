import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { LineSample } from '#ui/line-sample.tsx';
import type { FamilyEntry } from './legend-entries.ts';
import { LegendRow } from './legend-row.tsx';

export interface LegendFamilyProps {
  readonly entry: FamilyEntry;
  /** The color of its lines, where that does not tell the family. */
  readonly color: string | null;
  /** All types on the drawing. */
  readonly types: readonly string[];
}

/** A family of relations, which unfolds to its types. */
export function LegendFamily({ entry, color, types }: LegendFamilyProps) {
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  const { family } = entry;
  const own = entry.types.map(({ name }) => name);
  return (
    <li className="legend-family">
      <UnstyledButton
        className="legend-fold"
        aria-label={`Types of ${family.label}`}
        aria-expanded={isOpen}
        aria-controls={id}
        disabled={own.length === 0}
        onClick={toggle}
      >
        <IconChevronRight size={13} aria-hidden />
      </UnstyledButton>
      <LegendRow
        alike={{ what: 'types', names: own, words: family.label }}
        label={family.label}
        definition={null}
        counts={entry}
        isPartly={entry.isPartlyHidden}
        others={types.filter((name) => !own.includes(name))}
        sample={<LineSample family={color === null ? family : { ...family, color }} />}
      />
      <ul id={id} className="legend-types" hidden={!isOpen}>
        {isOpen &&
          entry.types.map((type) => (
            <li key={type.name}>
              <LegendRow
                alike={{ what: 'types', names: [type.name], words: `“${type.label}”` }}
                label={type.label}
                definition={type.definition}
                counts={type}
                others={types.filter((name) => name !== type.name)}
                sample={null}
              />
            </li>
          ))}
      </ul>
    </li>
  );
}
