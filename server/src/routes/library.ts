import { join } from 'node:path';
import type { LibraryQuestion, QueryLine } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import { findFolder } from '#db/cypher-files.ts';
import { QueryRefused } from '#db/guard/refusal.ts';
import { QueryMistake } from '#db/own/failures.ts';
import type { Call, Handler } from '#http/handler.ts';
import { ProblemError } from '#http/problem-error.ts';
import { lacks, readLibrary } from '#queries/library/library.ts';
import type { PreparedQuestion } from '#queries/library/read-file.ts';
import { questionValues } from '#queries/library/values.ts';
import { collectOwn, runOwn } from '#queries/own/run-own.ts';
import { resolveNodes } from '#queries/search/resolve.ts';

/** The folder that comes with the program. */
const ownFolder = () => join(findFolder('cypher'), 'library');

/** @param folder in which the questions lie, each in a file of its own */
export function libraryRoutes(folder = ownFolder()) {
  const library: Handler<'library'> = async ({ reader, profile }) => {
    const { questions, broken } = await readLibrary(folder);
    const all = [...questions.values()].map((question) => ({ question, lacks: lacks(question, profile) }));
    const fitting = all.filter((each) => each.lacks.length === 0).map(({ question }) => question);
    const refs = new Set(fitting.flatMap(nodesOfExample));
    const known = refs.size === 0 ? new Map() : await resolveNodes(reader, profile, [...refs]);
    return {
      questions: fitting.map((question) =>
        described(
          question,
          nodesOfExample(question).every((ref) => known.has(ref)),
        ),
      ),
      unfit: all
        .filter((each) => each.lacks.length > 0)
        .map((each) => ({ name: each.question.name, title: each.question.header.title, lacks: each.lacks })),
      broken: [...broken],
    };
  };
  const streamQuestion = async function* (call: Call<'libraryQuestion'>): AsyncGenerator<QueryLine> {
    const { name, parameters, limit: rows, seconds } = call.parameters;
    const question = await fittingQuestion(folder, name, call.profile);
    const values = questionValues(question, parameters, call.profile);
    try {
      yield* runOwn(call, `library/${name}`, { cypher: question.cypher, parameters: values, rows, seconds });
    } catch (error) {
      throw error instanceof QueryMistake || error instanceof QueryRefused
        ? brokenFile(question, error)
        : error;
    }
  };
  const libraryQuestion: Handler<'libraryQuestion'> = (call) => collectOwn(streamQuestion(call));
  return { routes: { library, libraryQuestion }, streams: { libraryQuestion: streamQuestion } };
}

/** @throws ProblemError `unknown-question`, `unfit-question` */
async function fittingQuestion(folder: string, name: string, profile: Profile): Promise<PreparedQuestion> {
  const { questions, broken } = await readLibrary(folder);
  const question = questions.get(name);
  if (question === undefined) {
    const mistake = broken.find(({ file }) => file === `${name}.cypher`);
    throw new ProblemError('unknown-question', {
      detail:
        mistake === undefined
          ? `There is no question "${name}" in the library.`
          : `The file ${mistake.file} is no question yet${mistake.line === null ? '' : `, line ${mistake.line}`}: ${mistake.detail}`,
      field: 'name',
      remedy: mistake?.remedy ?? 'See GET /api/library for those that there are.',
    });
  }
  const missing = lacks(question, profile);
  if (missing.length > 0)
    throw new ProblemError('unfit-question', {
      detail: `This graph has none of what it is about: ${missing.join(', ')}.`,
      field: 'name',
      remedy: 'See GET /api/library for the questions that fit this graph.',
    });
  return question;
}

/** The caller cannot mend what stands in a file. */
function brokenFile(
  { name, linesBefore }: PreparedQuestion,
  error: QueryMistake | QueryRefused,
): ProblemError {
  const line = error.position === null ? '' : `, line ${error.position.line + linesBefore}`;
  return new ProblemError('query-failed', {
    detail: `${name}.cypher${line}: ${error.message}`,
    remedy: 'The file in the library must be mended there.',
  });
}

function nodesOfExample({ header: { parameters, example } }: PreparedQuestion): string[] {
  return Object.entries(parameters).flatMap(([name, { is }]) =>
    is === 'node' && Object.hasOwn(example, name) ? [String(example[name])] : [],
  );
}

function described({ name, header, cypher }: PreparedQuestion, exampleIsThere: boolean): LibraryQuestion {
  const { title, explanation, parameters, needs, example } = header;
  return {
    name,
    title,
    explanation,
    generic: [needs.kinds, needs.types, needs.recorded].every((list) => list.length === 0),
    parameters: Object.entries(parameters).map(([parameter, about]) => ({ name: parameter, ...about })),
    example: exampleIsThere ? example : null,
    cypher,
  };
}
