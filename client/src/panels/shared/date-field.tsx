import { TextInput } from '@mantine/core';
import { daysOf } from 'entente/contract/model/day.ts';
import { useEffect, useState } from 'react';
import { readTypedDate } from './typed-date.ts';

export interface DateFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** A year, month or day; empty where none is asked. */
  readonly value: string;
  /** Called on Enter, or when the field is left, with a date that there is, or nothing. */
  readonly onChange: (date: string) => void;
}

/** A date, typed as one pleases. Escape takes back what was typed. */
export function DateField({ label, placeholder, value, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState(value);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setTyped(value);
    setWrong(false);
  }, [value]);
  const commit = () => {
    const date = typed.trim() === '' ? '' : readTypedDate(typed);
    const isDate = date !== null && (date === '' || daysOf(date) !== undefined);
    setWrong(!isDate);
    if (!isDate) return;
    setTyped(date);
    if (date !== value) onChange(date);
  };
  return (
    <TextInput
      size="xs"
      label={label}
      placeholder={placeholder}
      value={typed}
      error={isWrong ? 'Write a year, a month or a day: 2019, March 2023, 2015-11-02.' : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape' && typed !== value) {
          event.preventDefault();
          setTyped(value);
          setWrong(false);
        }
      }}
    />
  );
}
