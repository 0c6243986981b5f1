import { explain } from '#contract/reading/explain.ts';
import type { Problem } from '#contract/reading/problem.ts';
import { readYaml } from '#contract/reading/yaml.ts';
import { allGuards } from '#db/guard/guards.ts';
import { QueryRefused } from '#db/guard/refusal.ts';
import { checkText } from '#db/guard/text-guard.ts';
import { positionAt, tokensOf } from '#db/guard/tokens.ts';
import { graphParameters } from './graph-parameters.ts';
import { type Header, header } from './header.ts';

/** A question of the library, as its file has it. */
export interface PreparedQuestion {
  /** The name of its file without the ending. */
  readonly name: string;
  readonly header: Header;
  /** Its text as it is sent: without what the header says. */
  readonly cypher: string;
  /** How many lines of the file stand before that. */
  readonly linesBefore: number;
  /** The parameters that the text names. */
  readonly uses: ReadonlySet<string>;
}

/**
 * Reads the text of a file: its first line asks the question in a comment, the comment that follows describes it as YAML,
 * and the rest is Cypher.
 *
 * @returns the question, or what is to be mended in it
 */
export function readQuestion(name: string, text: string): PreparedQuestion | readonly Problem[] {
  const file = `${name}.cypher`;
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const commented = lines.findIndex((line) => !line.startsWith('//'));
  const linesBefore = commented < 0 ? lines.length : commented;
  const [question = ''] = lines;
  if (!/^\/\/ .*\?/.test(question))
    return [
      {
        file,
        line: 1,
        what: 'The first line does not ask a question.',
        remedy: 'Begin with a comment that asks it in words, as: // Who is allied with both?',
      },
    ];
  // The first line is no part of the YAML, but keeps the lines counted as they stand.
  const yaml = readYaml(
    ['', ...lines.slice(1, linesBefore).map((line) => line.replace(/^\/\/ ?/, ''))].join('\n'),
    file,
  );
  if (yaml.problems.length > 0) return yaml.problems;
  const described = header.safeParse(yaml.data ?? {});
  if (!described.success) return explain(described.error, yaml.data ?? {}, yaml.placeOf);
  const cypher = lines.slice(linesBefore).join('\n').trim();
  const uses = new Set(parametersIn(cypher));
  const found = { name, header: described.data, cypher, linesBefore, uses };
  const problems = [...mistakesInText(found, file), ...mistakesInNames(found, (path) => yaml.placeOf(path))];
  return problems.length > 0
    ? problems
    : { ...found, cypher: `${question}\n${cypher}`, linesBefore: linesBefore - 1 };
}

function parametersIn(cypher: string): string[] {
  return tokensOf(cypher).flatMap(({ kind, text }, place, tokens) =>
    // In a pattern, $any($types) and its like are no parameters.
    kind === 'parameter' && tokens[place + 1]?.text !== '(' ? [text.slice(1).replace(/^`(.*)`$/s, '$1')] : [],
  );
}

function mistakesInText({ cypher, linesBefore, uses, header }: PreparedQuestion, file: string): Problem[] {
  try {
    checkText(cypher, allGuards.text);
  } catch (error) {
    if (!(error instanceof QueryRefused)) throw error;
    const line = linesBefore + (error.position?.line ?? 1);
    return [{ file, line, what: error.message, remedy: error.remedy }];
  }
  const known = [...Object.keys(header.parameters), ...graphParameters];
  return [...uses]
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file,
      line: linesBefore + positionAt(cypher, cypher.indexOf(`$${name}`)).line,
      what: `The query names $${name}, which "parameters" does not describe.`,
      remedy: `Describe it there, or use one of those that are: ${known.map((each) => `$${each}`).join(', ')}.`,
    }));
}

function mistakesInNames(
  { header: { parameters, example }, uses }: PreparedQuestion,
  placeOf: (path: readonly string[]) => Pick<Problem, 'file' | 'line'>,
): Problem[] {
  const unused = Object.keys(parameters).filter((name) => !uses.has(name));
  const unknown = Object.keys(example).filter((name) => !Object.hasOwn(parameters, name));
  const missing = Object.entries(parameters)
    .filter(([name, { usual }]) => usual === null && !Object.hasOwn(example, name))
    .map(([name]) => name);
  return [
    ...unused.map((name) => ({
      ...placeOf(['parameters', name]),
      what: `The query does not use $${name}.`,
      remedy: 'Use it there, or leave it out here.',
    })),
    ...unknown.map((name) => ({
      ...placeOf(['example', name]),
      what: `The example gives "${name}", which is no parameter.`,
      remedy: 'Leave it out, or describe it in "parameters".',
    })),
    ...missing.map((name) => ({
      ...placeOf(['example']),
      what: `The example does not give "${name}".`,
      remedy: 'Give it a value with which the question has an answer.',
    })),
  ];
}
