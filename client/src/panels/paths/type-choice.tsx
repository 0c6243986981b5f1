import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { capitalized } from '#ui/words.ts';
import { familyChoice } from './path-query.ts';

export interface TypeChoiceProps {
  readonly vocabulary: Vocabulary;
  readonly value: readonly string[];
  readonly onChange: (choices: string[]) => void;
}

/** Which relations a path may go along: single types, or all of a family at once. */
export function TypeChoice({ vocabulary, value, onChange }: TypeChoiceProps) {
  const { families, types } = vocabulary.profile;
  const data = useMemo(
    () =>
      families
        .map((family) => ({ family, members: types.filter((type) => type.family === family.name) }))
        .filter(({ members }) => members.length > 0)
        .map(({ family, members }) => ({
          group: capitalized(family.label),
          items: [
            { value: familyChoice(family.name), label: `all of ${family.label}` },
            ...members.map(({ name, label }) => ({ value: name, label })),
          ],
        })),
    [families, types],
  );
  return (
    <MultiSelect
      label="Along"
      placeholder={value.length === 0 ? 'Any relation' : ''}
      data={data}
      value={[...value]}
      onChange={onChange}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Allow any relation' }}
      nothingFoundMessage="No type of relation is called so"
      hidePickedOptions
      // The list itself scrolls: a scrolling box round it could not be reached by keyboard.
      withScrollArea={false}
      styles={{ options: { maxHeight: '17.5rem', overflowY: 'auto' } }}
      comboboxProps={{ withinPortal: false, floatingStrategy: 'fixed' }}
    />
  );
}
