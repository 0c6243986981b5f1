import type { PathsLine } from '#contract/http/index.ts';
import type { Call, Handler } from '#http/handler.ts';
import { ProblemError } from '#http/problem-error.ts';
import { collectPaths } from '#queries/paths/collect-paths.ts';
import { findPaths } from '#queries/paths/find-paths.ts';
import type { PathQuestion } from '#queries/paths/path-question.ts';
import { requireNodes } from './known-nodes.ts';
import { notRecorded } from './not-recorded.ts';

const paths: Handler<'paths'> = async (call) => {
  const question = await questionOf(call);
  const found = await collectPaths(findPaths(call.reader, call.profile, question));
  return { ...found, notes: notRecorded(call.parameters, call.profile), queries: call.reader.sent };
};

/** The same as lines, each length as soon as it is searched. */
async function* streamPaths(call: Call<'paths'>): AsyncGenerator<PathsLine> {
  const search = findPaths(call.reader, call.profile, await questionOf(call));
  for (;;) {
    const next = await search.next();
    if (next.done !== true) {
      yield { part: 'length', ...next.value };
      continue;
    }
    const notes = notRecorded(call.parameters, call.profile);
    yield { part: 'end', ...next.value, notes, queries: call.reader.sent };
    return;
  }
}

async function questionOf({ parameters, reader, profile }: Call<'paths'>): Promise<PathQuestion> {
  const { from, to, through, avoid, ...rest } = parameters;
  const field = (name: string) => (ref: string, place: number) => [`${name}[${place}]`, ref] as const;
  const [idOfFrom = '', idOfTo = '', ...others] = await requireNodes({ reader, profile }, [
    ['from', from],
    ['to', to],
    ...through.map(field('through')),
    ...avoid.map(field('avoid')),
  ]);
  const idsThrough = [...new Set(others.slice(0, through.length))];
  const idsToAvoid = others.slice(through.length);
  const needed = [idOfFrom, idOfTo, ...idsThrough];
  const contradiction = idsToAvoid.findIndex((id) => needed.includes(id));
  if (contradiction >= 0)
    throw new ProblemError('invalid-parameter', {
      detail: `No path can avoid "${avoid[contradiction]}", which it must begin at, lead through or end at.`,
      field: `avoid[${contradiction}]`,
      remedy: 'Leave it out of "avoid", or out of "from", "to" and "through".',
    });
  return { ...rest, from: idOfFrom, to: idOfTo, through: idsThrough, avoid: idsToAvoid, filters: parameters };
}

export const pathRoutes = { paths };
export const pathStreams = { paths: streamPaths };
