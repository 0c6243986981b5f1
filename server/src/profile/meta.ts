import { z } from 'zod';
import { type Profile, profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { metaQuery } from '#queries/graph/meta.ts';
import { withCounts } from './counts.ts';

/** The label of the node by which a database describes itself. It is no part of what it describes. */
export const metaLabel = 'EntenteMeta';

/** The form of the meta node that this program reads. */
const formatVersion = 1;

/** The meta node is there but does not say what it should. */
export class UnreadableMeta extends Error {
  override readonly name = 'UnreadableMeta';
}

/**
 * The profile as the database's own meta node gives it, with counts.
 *
 * @returns `null` where there is no meta node
 * @throws UnreadableMeta
 */
export async function profileFromMeta(reader: Reader): Promise<Profile | null> {
  const meta = await reader.maybeOne(metaQuery, {});
  if (meta === undefined) return null;
  if (meta.formatVersion !== formatVersion)
    throw new UnreadableMeta(
      `its format is ${JSON.stringify(meta.formatVersion)}, where ${formatVersion} is known`,
    );
  const described = parse(meta.profile);
  return withCounts(reader, {
    ...described,
    origin: 'meta',
    dataVersion: meta.dataVersion,
    hiddenLabels: [...new Set([...described.hiddenLabels, metaLabel])],
  });
}

function parse(text: string | null): Profile {
  try {
    return profile.parse(JSON.parse(text ?? ''));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UnreadableMeta(`its profile cannot be read: ${why}`, { cause: error });
  }
}
