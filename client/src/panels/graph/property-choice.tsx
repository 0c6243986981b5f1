import { NativeSelect } from '@mantine/core';
import type { SeenProperty } from 'entente/contract/http/endpoints.ts';

export interface PropertyChoiceProps {
  readonly label: string;
  /** What was seen of properties; the one in use is offered even if it was not seen. */
  readonly seen: readonly SeenProperty[];
  readonly value: string | null;
  /** What it means that none is chosen. */
  readonly none: string;
  readonly onChange: (property: string | null) => void;
}

/** In characters. */
const LONGEST_EXAMPLE = 24;

/** One of the properties, each told by what it holds: a reader knows a caption when she sees one. */
export function PropertyChoice({ label, seen, value, none, onChange }: PropertyChoiceProps) {
  const offered = seen.map((property) => ({ value: property.name, label: inWords(property) }));
  const isOffered = value === null || seen.some(({ name }) => name === value);
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value ?? ''}
      data={[
        { value: '', label: none },
        ...(isOffered ? [] : [{ value: value ?? '', label: value ?? '' }]),
        ...offered,
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

/** "title: The Matrix, Heat". */
function inWords({ name, examples }: SeenProperty): string {
  const shown = examples
    .slice(0, 2)
    .map((example) =>
      example.length > LONGEST_EXAMPLE ? `${example.slice(0, LONGEST_EXAMPLE - 1)}…` : example,
    );
  return shown.length === 0 ? name : `${name}: ${shown.join(', ')}`;
}
