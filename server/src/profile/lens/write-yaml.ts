import { Document, isMap, isScalar } from 'yaml';
import type { Lens } from '#contract/model/index.ts';

/** What each part is for, as it stands above it in a file. */
const explanations: Record<keyof Lens, string> = {
  name: 'What the graph is called at the top of the page.',
  description: 'What it is, in a sentence or two.',
  kinds:
    'Kinds of nodes by their label: how one and many are called, the color, the properties that a caption is read\n' +
    'from (the first that is set wins). hidden: true for a label that says nothing of what a node is.',
  precedence: 'Of a node with several labels, the first of these says what it is.',
  types:
    'Types of relations by their name: how they read along the arrow (label) and against it (inverse), the family\n' +
    'that they are drawn and filtered with, polarity (1 cooperation, -1 conflict, 0 neither), temporality\n' +
    '(state: holds for a while, occurrence: happened, timeless), symmetric: true if both directions say the same.',
  families: 'Families of types: name, color, and line (solid, dashed or dotted).',
  properties:
    'Which properties mean what; null where there is no such thing.\n' +
    'time: from when to when relations and nodes hold. Each of begins, ends and attested is a list of properties, the\n' +
    'first that is set wins, with the form of its values: date, datetime, year (a number), text (2019, 2023-03,\n' +
    '2015-11-02, also with ?), or bounds (text with the days in <property>Earliest and <property>Latest beside it).\n' +
    'endIs: last-day, or first-day-after if the end is the first day on which it no longer holds.\n' +
    'emptyEnd: unknown, or open if a relation without an end still holds.',
  sourceLabel: 'The label of nodes that are sources.',
  viewpoints: 'Whose names can be shown: each side as the names have it, and what it is called.',
};

/** A lens as a file: its fields and names in a fixed order, with comments that explain each part. */
export function writeLensYaml(lens: Lens): string {
  const parts = Object.keys(explanations) as (keyof Lens)[];
  const ordered = Object.fromEntries(
    parts.flatMap((part) => (lens[part] === undefined ? [] : [[part, inOrder(part, lens[part])]])),
  );
  const document = new Document(ordered, { aliasDuplicateObjects: false });
  document.commentBefore =
    ' How a database is to be read. Everything is optional: what is left out stays as it was found.\n' +
    ' Start with it: npm start -- --lens <this file>';
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      const explanation = isScalar(key) ? explanations[key.value as keyof Lens] : undefined;
      if (!isScalar(key) || explanation === undefined) continue;
      key.spaceBefore = true;
      key.commentBefore = explanation.replaceAll(/^/gm, ' ');
    }
  }
  return document.toString({ lineWidth: 110 });
}

/** Kinds, types and families by their names; all else has an order of its own. */
function inOrder(part: keyof Lens, value: Lens[keyof Lens]): unknown {
  if (!['kinds', 'types', 'families'].includes(part)) return value;
  return Object.fromEntries(Object.entries(value ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));
}
