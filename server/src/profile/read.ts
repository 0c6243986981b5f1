import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import type { Logger } from '#server/logger.ts';
import { introspect } from './introspection.ts';
import { profileFromMeta, UnreadableMeta } from './meta.ts';

/**
 * What this database is: from its own meta node, else by looking at it. Nobody else knows which.
 *
 * @param logger told where there is a meta node that cannot be read
 * @throws DatabaseUnavailable, QueryTimeout
 */
export async function readProfile(reader: Reader, logger: Logger): Promise<Profile> {
  try {
    return (await profileFromMeta(reader)) ?? (await introspect(reader));
  } catch (error) {
    if (!(error instanceof UnreadableMeta)) throw error;
    logger.warn(`The database has a meta node, but ${error.message}. It is explored without it.`);
    return introspect(reader);
  }
}
