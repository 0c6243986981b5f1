import { once } from 'node:events';
import type { Request, Response } from 'express';
import { QueryCancelled } from '#db/errors.ts';
import { asProblem, toProblem } from './problems.ts';
import { requestId } from './request-id.ts';

const jsonLines = 'application/x-ndjson';

/** Whether the caller would rather have an answer line by line. */
export function wantsLines(request: Request): boolean {
  return request.accepts(['application/json', jsonLines]) === jsonLines;
}

/**
 * Sends values as lines of JSON, each as soon as it is there, and no faster than they are taken. What goes wrong before
 * the first is thrown; afterwards it is the last line as well: `{"part": "problem", …}`.
 */
export async function sendLines(response: Response, lines: AsyncGenerator<unknown>): Promise<void> {
  const send = async (line: unknown) => {
    if (!response.write(`${JSON.stringify(line)}\n`))
      await Promise.race([once(response, 'drain'), once(response, 'close')]);
  };
  let next = await lines.next();
  response.type(jsonLines);
  try {
    for (; next.done !== true && !response.destroyed; next = await lines.next()) await send(next.value);
  } catch (error) {
    if (error instanceof QueryCancelled || response.destroyed) return;
    await send({ part: 'problem', problem: toProblem(asProblem(error), requestId(response)) });
    response.end();
    throw error;
  }
  response.end();
}
