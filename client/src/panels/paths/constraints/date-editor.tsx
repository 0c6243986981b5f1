import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { readDate } from './date-text.ts';

/** A date as it is typed: a year, a month or a day. */
export function DateEditor({
  label,
  onAdd,
}: {
  readonly label: string;
  readonly onAdd: (date: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDate(typed);
    if ('value' in read) onAdd(read.value);
    else setProblem(read.problem);
  };
  return (
    <form className="date-editor" onSubmit={submit}>
      <TextInput
        label={label}
        placeholder="2019, March 2023, 2015-11-02"
        value={typed}
        error={problem}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" size="compact-sm">
        Ask
      </Button>
    </form>
  );
}
