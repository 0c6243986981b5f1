import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { type Fingerprint, fingerprintQuery } from '#queries/graph/fingerprint.ts';
import type { Logger } from '#server/logger.ts';
import type { Finding } from './found.ts';
import { Introspection } from './introspection.ts';
import { foundInMeta, UnreadableMeta } from './meta.ts';

/**
 * What this database is: from its own meta node, else by looking at it.
 *
 * @param logger told where there is a meta node that cannot be read
 * @throws DatabaseUnavailable, QueryTimeout
 */
export async function findOut(reader: Reader, fingerprint: Fingerprint, logger: Logger): Promise<Finding> {
  try {
    const told = await foundInMeta(reader, fingerprint);
    if (told !== null) return { found: () => told, learn: () => Promise.resolve() };
  } catch (error) {
    if (!(error instanceof UnreadableMeta)) throw error;
    logger.warn(`The database has a meta node, but ${error.message}. It is explored without it.`);
  }
  return Introspection.begin(reader, fingerprint);
}

/** The profile of a database with all that can be found out, however long it takes. */
export async function readProfile(reader: Reader, logger: Logger): Promise<Profile> {
  const finding = await findOut(reader, await reader.one(fingerprintQuery, {}), logger);
  await finding.learn(reader);
  return finding.found().profile;
}
