import { Neo4jError } from 'neo4j-driver';
import { classify, NotPermitted } from '#db/errors.ts';
import { type Position, QueryRefused } from '#db/guard/refusal.ts';

/** The text of a query is not Cypher, or names what there is not. */
export class QueryMistake extends Error {
  override readonly name = 'QueryMistake';
  readonly position: Position | null;

  constructor(message: string, position: Position | null, options?: ErrorOptions) {
    super(message, options);
    this.position = position;
  }
}

/** The query was understood, but could not be carried out to its end. */
export class QueryFailed extends Error {
  override readonly name = 'QueryFailed';
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}

/**
 * What the driver throws for a query of the user's own, in classes that say whose turn it is.
 *
 * @param linesBefore of what was sent before the query's own text
 */
export function ownFailure(error: unknown, linesBefore: number): unknown {
  if (error instanceof RangeError)
    return new QueryFailed(
      'A row holds lists or maps that lie too deep in one another to be read.',
      'Return less of it, for example its size.',
      { cause: error },
    );
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const words = cleaned(error.message);
  if (code.endsWith('.AccessMode'))
    return new QueryRefused(words, 'Only what reads the graph is run here.', null);
  if (code === 'Neo.ClientError.Procedure.ProcedureNotFound' || (linesBefore > 0 && isClientError(code)))
    return new QueryMistake(words, positionIn(error, linesBefore), { cause: error });
  const sorted = classify(error);
  if (sorted instanceof NotPermitted)
    return new QueryRefused(words, 'Ask for what the database lets this program read.', null);
  if (sorted !== error) return sorted;
  const remedy = /Memory|StackOverflow/i.test(code)
    ? 'Ask for less at once: fewer nodes, shorter paths, a LIMIT before what is collected or sorted.'
    : 'Change what the message names, and run it again.';
  return new QueryFailed(words, remedy, { cause: error });
}

function isClientError(code: string): boolean {
  return code.startsWith('Neo.ClientError.Statement.') || code.startsWith('Neo.ClientError.Procedure.');
}

const place = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)/;

/** A message without the piece of the query that it repeats, and without the place, which is told by itself. */
function cleaned(message: string): string {
  const [said = ''] = message.split(/\n\s*"/, 1);
  return said.replace(place, '').trim();
}

/** @returns `null` where the message names no place in the query's own text */
function positionIn({ message }: Neo4jError, linesBefore: number): Position | null {
  const [, line, column] = (place.exec(message) ?? []).map(Number);
  if (line === undefined || column === undefined || line <= linesBefore || column < 1) return null;
  return { line: line - linesBefore, column };
}
