import { Button, Input, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { readPeriodTyped } from './date-text.ts';

/** A period from one date to another, each a year, a month or a day, or left open. */
export function PeriodEditor({ onAdd }: { readonly onAdd: (period: string) => void }) {
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readPeriodTyped(first, last);
    if ('value' in read) onAdd(read.value);
    else setProblem(read.problem);
  };
  return (
    <form className="date-editor" onSubmit={submit}>
      <div className="period-dates">
        <TextInput
          label="During: from"
          placeholder="2015-11, or open"
          value={first}
          error={problem !== null}
          autoComplete="off"
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <TextInput
          label="to"
          placeholder="2019, or open"
          value={last}
          error={problem !== null}
          autoComplete="off"
          onChange={(event) => setLast(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" variant="default" size="compact-sm">
        Ask
      </Button>
      {problem !== null && <Input.Error role="alert">{problem}</Input.Error>}
    </form>
  );
}
