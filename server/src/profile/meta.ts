import { z } from 'zod';
import { type Profile, profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import type { Fingerprint } from '#queries/graph/fingerprint.ts';
import { metaQuery } from '#queries/graph/meta.ts';
import { aboutDatabase } from './basics.ts';
import { countAll } from './counts.ts';
import type { Found } from './found.ts';
import { metaLabel } from './meta-label.ts';
import { isSmall } from './size.ts';
import { countsIn, takeSurvey } from './survey.ts';

/** The form of the meta node that this program reads. */
const formatVersion = 1;

/** The meta node is there but does not say what it should. */
export class UnreadableMeta extends Error {
  override readonly name = 'UnreadableMeta';
}

/**
 * What the database's own meta node says of it, with counts.
 *
 * @returns `null` where there is no meta node
 * @throws UnreadableMeta
 */
export async function foundInMeta(reader: Reader, fingerprint: Fingerprint): Promise<Found | null> {
  if (fingerprint.metaNodes === 0) return null;
  const meta = await reader.maybeOne(metaQuery, {});
  if (meta === undefined) return null;
  if (meta.formatVersion !== formatVersion)
    throw new UnreadableMeta(
      `its format is ${JSON.stringify(meta.formatVersion)}, where ${formatVersion} is known`,
    );
  const described = parse(meta.profile);
  const [{ propertyKeys, indexes, notes }, survey] = await Promise.all([
    aboutDatabase(reader),
    takeSurvey(reader, 0),
  ]);
  const { labels, types } = isSmall(fingerprint)
    ? countsIn(survey)
    : await countAll(reader, survey, () => undefined);
  return {
    profile: {
      ...described,
      origin: 'meta',
      dataVersion: meta.dataVersion,
      hiddenLabels: [...new Set([...described.hiddenLabels, metaLabel])],
      kinds: described.kinds.map((kind) => ({ ...kind, count: labels.get(kind.name) ?? 0 })),
      types: described.types.map((type) => ({ ...type, count: types.get(type.name) ?? 0 })),
    },
    labels,
    propertyKeys,
    indexes,
    isSmall: isSmall(fingerprint),
    examples: null,
    learning: null,
    notes,
  };
}

function parse(text: string | null): Profile {
  try {
    return profile.parse(JSON.parse(text ?? ''));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UnreadableMeta(`its profile cannot be read: ${why}`, { cause: error });
  }
}
