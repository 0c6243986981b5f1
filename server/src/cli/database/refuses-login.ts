import { DatabaseUnavailable } from '#db/errors.ts';

/** Whether the database is there, but does not take the user name or the password. */
export function refusesLogin(error: unknown): boolean {
  if (!(error instanceof DatabaseUnavailable)) return false;
  const { cause } = error;
  return (
    cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Neo.ClientError.Security.')
  );
}
