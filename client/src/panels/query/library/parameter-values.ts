import type { LibraryQuestion } from 'entente/contract/http/library.ts';
import { daysOf } from 'entente/contract/model/day.ts';
import { readTypedDate } from '#panels/shared/typed-date.ts';

/** What a question wants to be told. */
export type QuestionParameter = LibraryQuestion['parameters'][number];

/** What was typed or chosen for each parameter, as text; empty where nothing was. */
export type Typed = Readonly<Record<string, string>>;

type Value = string | number;

/** The values that a question is asked with, or what is wrong with some of them, by name. */
export type Values =
  | { readonly values: Readonly<Record<string, Value>> }
  | { readonly problems: Readonly<Record<string, string>> };

/** What stands in the fields at first: what is usual. */
export function usualValues(parameters: readonly QuestionParameter[]): Typed {
  return Object.fromEntries(parameters.map(({ name, usual }) => [name, usual === null ? '' : String(usual)]));
}

/** Reads all fields of a question. */
export function readValues(parameters: readonly QuestionParameter[], typed: Typed): Values {
  const read = parameters.map(
    (parameter) => [parameter.name, readValue(parameter, typed[parameter.name] ?? '')] as const,
  );
  const problems = read.flatMap(([name, value]) => ('problem' in value ? [[name, value.problem]] : []));
  if (problems.length > 0) return { problems: Object.fromEntries(problems) };
  return {
    values: Object.fromEntries(
      read.flatMap(([name, value]) => ('value' in value ? [[name, value.value]] : [])),
    ),
  };
}

const nothingChosen = {
  node: 'Choose a node.',
  type: 'Choose a type of relation.',
  kind: 'Choose a kind of node.',
  text: 'Write something.',
} as const;

function readValue(
  parameter: QuestionParameter,
  typed: string,
): { readonly value: Value } | { readonly problem: string } {
  const text = typed.trim();
  switch (parameter.is) {
    case 'date': {
      const date = readTypedDate(text);
      return date === null || daysOf(date) === undefined
        ? { problem: 'Write a year, a month or a day: 2019, March 2023, 2015-11-02.' }
        : { value: date };
    }
    case 'number': {
      const { least, most } = parameter;
      const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most
        ? { value }
        : { problem: `Write a whole number from ${least} to ${most}.` };
    }
    default:
      return text === '' ? { problem: nothingChosen[parameter.is] } : { value: typed };
  }
}
