import { daysOf, type Profile } from '#contract/model/index.ts';
import { WrongParameter } from '#db/own/parameters.ts';
import { graphParameter } from './graph-parameters.ts';
import type { HeaderParameter } from './header.ts';
import type { PreparedQuestion } from './read-file.ts';

/**
 * What a question is sent with: for a node its element id (once its ref has been looked up), for a date its first and its
 * last day, for the rest the value itself, and what the graph is where the question names that.
 *
 * @throws WrongParameter for one that is missing, unknown or not of its kind
 */
export function questionValues(
  { header: { parameters }, uses }: PreparedQuestion,
  given: Readonly<Record<string, unknown>>,
  profile: Profile,
): Record<string, unknown> {
  const names = Object.keys(parameters);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new WrongParameter(
      unknown,
      `The question has no parameter "${unknown}".`,
      names.length === 0 ? 'Leave it out: it has none.' : `Leave it out. It has: ${names.join(', ')}.`,
    );
  const values = Object.entries(parameters).map(([name, parameter]) => {
    const value = given[name] ?? parameter.usual;
    if (value === null)
      throw new WrongParameter(name, `${parameter.label}: it is missing.`, `Give ${form(parameter)}.`);
    return [name, readValue(name, parameter, value, profile)];
  });
  return {
    ...Object.fromEntries(values),
    ...(uses.has('graph') ? { graph: graphParameter(profile) } : {}),
  };
}

function readValue(name: string, parameter: HeaderParameter, value: unknown, profile: Profile): unknown {
  const wrong = (remedy = `Give ${form(parameter)}.`) =>
    new WrongParameter(name, `${parameter.label}: that is not what can be given.`, remedy);
  if (parameter.is === 'number') {
    if (!Number.isInteger(value) || Number(value) < parameter.least || Number(value) > parameter.most)
      throw wrong();
    return value;
  }
  if (typeof value !== 'string' || value.length === 0 || value.length > 500) throw wrong();
  switch (parameter.is) {
    case 'node':
      return { $node: value };
    case 'date': {
      const days = daysOf(value);
      if (days === undefined) throw wrong();
      return days;
    }
    case 'type':
    case 'kind': {
      const known = parameter.is === 'type' ? profile.types : profile.kinds;
      if (!known.some((each) => each.name === value))
        throw wrong(
          `Give one of this graph: ${known
            .slice(0, 100)
            .map((each) => each.name)
            .join(', ')}.`,
        );
      return value;
    }
    case 'text':
      return value;
  }
}

function form(parameter: HeaderParameter): string {
  switch (parameter.is) {
    case 'number':
      return `a whole number from ${parameter.least} to ${parameter.most}`;
    case 'date':
      return 'a year, a month or a day that there is, as 2019, 2023-03 or 2015-11-02';
    case 'node':
      return 'the "ref" of a node, as a search answers it';
    case 'text':
      return 'a text of 1 to 500 characters';
    default:
      return `the name of a ${parameter.is} of this graph`;
  }
}
