import { Neo4jError } from 'neo4j-driver';

/** The database cannot be reached, or refuses the login. Carries what the driver said as its cause. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** The query ran longer than it may. It has been ended in the database. */
export class QueryTimeout extends Error {
  override readonly name = 'QueryTimeout';
}

/** Whoever asked has gone away. The query has been ended in the database. */
export class QueryCancelled extends Error {
  override readonly name = 'QueryCancelled';
}

/** The answer needs more memory than the database gives to one query, or nests deeper than it can follow. */
export class QueryTooLarge extends Error {
  override readonly name = 'QueryTooLarge';
}

/** The database does not let this user ask that, or lacks the procedure that was called. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted';
}

const notPermitted = ['Neo.ClientError.Security.Forbidden', 'Neo.ClientError.Procedure.'];

const tooLarge = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.General.StackOverFlowError',
  'Neo.ClientError.General.TransactionMemoryLimit',
  'Neo.TransientError.General.TransactionMemoryLimit',
];

const unavailable = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Security.',
  // What may work in a moment: it starts, it stops, it has too much to do.
  'Neo.TransientError.',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.DatabaseError.Database.',
  // A connection on which an earlier query was ended came back out of step. All that is asked may be asked again.
  'Neo.ClientError.Request.Invalid',
];

/** Sorts what the driver throws into the classes above; what belongs to none of them is returned as it came. */
export function classify(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (notPermitted.some((prefix) => error.code.startsWith(prefix))) {
    return new NotPermitted(error.message, { cause: error });
  }
  if (error.code.includes('TransactionTimedOut')) return new QueryTimeout(error.message, { cause: error });
  if (tooLarge.includes(error.code)) return new QueryTooLarge(error.message, { cause: error });
  if (unavailable.some((prefix) => error.code.startsWith(prefix)) || isAcquisitionTimeout(error)) {
    return new DatabaseUnavailable(error.message, { cause: error });
  }
  return error;
}

/** The pool's own timer has no code of its own. */
function isAcquisitionTimeout(error: Neo4jError): boolean {
  return error.message.startsWith('Connection acquisition timed out');
}
