import { Select } from '@mantine/core';
import type { ComponentProps } from 'react';

type SearchableSelectProps = Omit<ComponentProps<typeof Select<string>>, 'onChange'> & {
  readonly onChange: (value: string | null) => void;
};

/** One of many things, found by typing a part of its name. */
export function SearchableSelect(props: SearchableSelectProps) {
  return (
    <Select<string>
      {...props}
      searchable
      selectFirstOptionOnChange
      nothingFoundMessage="Nothing is called so"
      // The list itself scrolls: a scrolling box round it could not be reached by keyboard.
      withScrollArea={false}
      styles={{ options: { maxHeight: '17.5rem', overflowY: 'auto' } }}
      comboboxProps={{ withinPortal: false, floatingStrategy: 'fixed' }}
    />
  );
}
