import type { Kind } from '#contract/model/index.ts';
import type { Fingerprint } from '#queries/graph/fingerprint.ts';
import type { SampledNode } from '#queries/graph/sample-label.ts';
import { guessCaptions } from './captions.ts';
import { colorAt } from './colors.ts';
import { pluralOf, wordsOf } from './words.ts';

/** A label with some of the nodes that carry it; none where they have not been looked at yet. */
export interface Label {
  readonly name: string;
  readonly count: number;
  readonly sample: readonly SampledNode[];
}

/**
 * Labels as kinds of nodes, the rarest first: of a node's labels the rarest says most about it, and the first in this
 * order is its kind. What tools add for themselves begins with an underscore and comes last.
 */
export function toKinds(labels: readonly Label[]): Kind[] {
  const inOrder = [...labels].sort(
    (a, b) =>
      Number(isOfTool(a.name)) - Number(isOfTool(b.name)) || a.count - b.count || compare(a.name, b.name),
  );
  return colored(inOrder.map(toKind));
}

/** Labels that every node carries beside one that says more: they tell no node from another, so they are no kinds. */
export function umbrellasAmong(
  labels: readonly Label[],
  { nodes, metaNodes }: Pick<Fingerprint, 'nodes' | 'metaNodes'>,
): Label[] {
  const everyNode = nodes - metaNodes;
  const telling = new Set(labels.filter(({ count }) => count < everyNode).map(({ name }) => name));
  return labels.filter(
    ({ count, sample }) =>
      count === everyNode &&
      sample.length > 0 &&
      sample.every((node) => node.labels.some((name) => telling.has(name))),
  );
}

function isOfTool(label: string): boolean {
  return label.startsWith('_');
}

function toKind({ name, count, sample }: Label): Omit<Kind, 'color'> {
  const label = wordsOf(name);
  const captions = guessCaptions(sample.map(({ properties }) => properties));
  return { name, label, plural: pluralOf(label), definition: null, captions, count };
}

/** The most frequent kinds get the colors that differ most. */
function colored(kinds: readonly Omit<Kind, 'color'>[]): Kind[] {
  const byFrequency = [...kinds].sort((a, b) => b.count - a.count);
  const place = new Map(byFrequency.map((kind, position) => [kind, position]));
  return kinds.map((kind) => ({ ...kind, color: colorAt(place.get(kind) ?? 0) }));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
