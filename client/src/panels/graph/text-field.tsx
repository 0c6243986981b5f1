import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called with what was typed, once it is: on Enter, or when the field is left. An empty text changes nothing. */
  readonly onChange: (text: string) => void;
  readonly list?: string;
}

/** A text that is changed as a whole, not letter by letter. Escape takes back what was typed. */
export function TextField({ label, value, onChange, list }: TextFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const commit = () => {
    const text = typed.trim();
    if (text === '') setTyped(value);
    else if (text !== value) onChange(text);
  };
  return (
    <TextInput
      size="xs"
      label={label}
      value={typed}
      {...(list === undefined ? {} : { list })}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setTyped(value);
      }}
    />
  );
}
