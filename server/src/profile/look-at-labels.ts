import type { Kind } from '#contract/model/index.ts';
import { withNames } from '#db/named.ts';
import type { Reader } from '#db/reader.ts';
import { fingerprintQuery } from '#queries/graph/fingerprint.ts';
import { labelsQuery } from '#queries/graph/labels.ts';
import { type SampledNode, sampleLabelQuery } from '#queries/graph/sample-label.ts';
import { guessCaptions } from './captions.ts';
import { colorAt } from './colors.ts';
import { countLabels } from './counts.ts';
import { guessDescription } from './descriptions.ts';
import { inParallel } from './in-parallel.ts';
import { metaLabel } from './meta.ts';
import { pluralOf, wordsOf } from './words.ts';

/** How many nodes of a label are looked at. */
const sampleSize = 200;
/** How many labels are looked at more closely than by their number; there are graphs with thousands. */
const mostLookedAt = 300;

interface Label {
  readonly name: string;
  readonly count: number;
  readonly sample: readonly SampledNode[];
}

/** What the nodes of a database are, guessed from its labels and from some nodes of each. */
export async function lookAtLabels(
  reader: Reader,
): Promise<{ kinds: Kind[]; hiddenLabels: string[]; description: string | null }> {
  const labels = await labelsInUse(reader);
  const umbrellas = await umbrellasAmong(reader, labels);
  return {
    kinds: colored(labels.filter((label) => !umbrellas.includes(label)).map(toKind)),
    hiddenLabels: [metaLabel, ...umbrellas.map((label) => label.name)],
    description: guessDescription(labels.flatMap((label) => label.sample)),
  };
}

/**
 * The labels that nodes carry, the rarest first: of a node's labels the rarest says most about it, and the
 * first in this order is its kind. What tools add for themselves begins with an underscore and comes last.
 */
async function labelsInUse(reader: Reader): Promise<Label[]> {
  const names = (await reader.many(labelsQuery, {}))
    .map((row) => row.name)
    .filter((name) => name !== metaLabel);
  const counts = await countLabels(reader, names);
  const inUse = names
    .map((name, place) => ({ name, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(isOfTool(a.name)) - Number(isOfTool(b.name)) || a.count - b.count);
  return inParallel([...inUse.entries()], async ([place, { name, count }]) => ({
    name,
    count,
    sample:
      place < mostLookedAt
        ? await reader.many(withNames(sampleLabelQuery, { label: name }), { sample: sampleSize })
        : [],
  }));
}

function isOfTool(label: string): boolean {
  return label.startsWith('_');
}

/** Labels that every node carries beside one that says more: they tell no node from another, so they are no kinds. */
async function umbrellasAmong(reader: Reader, labels: readonly Label[]): Promise<Label[]> {
  const { nodes, metaNodes } = await reader.one(fingerprintQuery, {});
  const everyNode = nodes - metaNodes;
  const telling = new Set(labels.filter((label) => label.count < everyNode).map((label) => label.name));
  return labels.filter(
    ({ count, sample }) =>
      count === everyNode &&
      sample.length > 0 &&
      sample.every((node) => node.labels.some((name) => telling.has(name))),
  );
}

function toKind({ name, count, sample }: Label): Omit<Kind, 'color'> {
  const label = wordsOf(name);
  return { name, label, plural: pluralOf(label), definition: null, captions: guessCaptions(sample), count };
}

/** The most frequent kinds get the colors that differ most. */
function colored(kinds: readonly Omit<Kind, 'color'>[]): Kind[] {
  const byFrequency = [...kinds].sort((a, b) => b.count - a.count);
  return kinds.map((kind) => ({ ...kind, color: colorAt(byFrequency.indexOf(kind)) }));
}
