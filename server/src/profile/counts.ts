import { withNames } from '#db/named.ts';
import type { Reader } from '#db/reader.ts';
import { countLabelQuery } from '#queries/graph/count-label.ts';
import { countTypeQuery } from '#queries/graph/count-type.ts';
import { countsQuery } from '#queries/graph/counts.ts';
import { labelsQuery } from '#queries/graph/labels.ts';
import { typesQuery } from '#queries/graph/types.ts';
import { inParallel } from './in-parallel.ts';
import { metaLabel } from './meta-label.ts';
import { unlessRefused } from './refusal.ts';
import { type Counts, countsIn, type Survey } from './survey.ts';

/**
 * How many nodes carry each label and how many relations are of each type, in a graph too large to look at all of it:
 * from the count store, by one question where this user may ask it, else by one for each.
 *
 * @param survey what the first nodes and relations show: all that is known where the lists of names are refused
 * @param note told what was refused
 */
export async function countAll(
  reader: Reader,
  survey: Survey,
  note: (text: string) => void,
): Promise<Counts> {
  const all = await unlessRefused(reader.one(countsQuery, {}), null, () => undefined);
  if (all !== null) return { labels: inUse(all.labels), types: inUse(all.types) };
  const seen = countsIn(survey);
  const namesOf = async (query: typeof labelsQuery | typeof typesQuery, what: string, instead: string[]) =>
    unlessRefused(
      reader.many(query, {}).then((rows) => rows.map(({ name }) => name)),
      instead,
      () =>
        note(
          `Which ${what} there are is not told to this user of the database: those of the first were taken.`,
        ),
    );
  const labels = await namesOf(labelsQuery, 'labels', [...seen.labels.keys()]);
  const types = await namesOf(typesQuery, 'types of relation', [...seen.types.keys()]);
  return { labels: inUse(await countLabels(reader, labels)), types: inUse(await countTypes(reader, types)) };
}

function countLabels(reader: Reader, labels: readonly string[]) {
  return inParallel(labels, async (name) => ({
    name,
    count: (await reader.one(withNames(countLabelQuery, { label: name }), {})).count,
  }));
}

function countTypes(reader: Reader, types: readonly string[]) {
  return inParallel(types, async (name) => ({
    name,
    count: (await reader.one(withNames(countTypeQuery, { type: name }), {})).count,
  }));
}

/** A database keeps the names of labels and types that nothing carries any more. */
function inUse(counted: readonly { name: string; count: number }[]): Map<string, number> {
  return new Map(
    counted
      .filter(({ name, count }) => count > 0 && name !== metaLabel)
      .map(({ name, count }) => [name, count]),
  );
}
