import type { Evidence, PlainValue, Profile, Ref } from 'entente/contract/model/index.ts';
import { type Cell, csvOf } from './csv.ts';
import type { Shown } from './shown.ts';

type Terms = Pick<Profile, 'kinds' | 'types'>;

/**
 * The nodes as a table, one to a row.
 *
 * @param names whose names the captions are
 */
export function nodesTable({ nodes }: Shown, { kinds }: Terms, names: string): string {
  const labels = new Map(kinds.map(({ name, label }) => [name, label]));
  return csvOf(
    ['ref', 'caption', 'kind', 'labels', 'relations in the graph', 'pinned', 'x', 'y', 'names are'],
    nodes.map(({ ref, caption, kind, labels: all, degree, pinned, position }) => [
      ref,
      caption,
      labels.get(kind) ?? kind,
      all.join('; '),
      degree,
      pinned,
      position.x,
      position.y,
      names,
    ]),
  );
}

const columns = [
  'ref',
  'from',
  'from caption',
  'type',
  'reads',
  'to',
  'to caption',
  'statement',
  'begins',
  'ends',
  'attested',
  'dates are',
  'at the date asked',
  'polarity',
  'modality',
  'contested',
  'evidence',
  'names are',
];

/** The relations as a table, with who says so and when they held; what else they have follows, a column for each. */
export function relationsTable({ nodes, relations }: Shown, { types }: Terms, names: string): string {
  const captions = new Map<Ref, string>(nodes.map(({ ref, caption }) => [ref, caption]));
  const labels = new Map(types.map(({ name, label }) => [name, label]));
  const isCompared = relations.some(({ change }) => change !== undefined);
  const others = [...new Set(relations.flatMap(({ properties }) => Object.keys(properties)))].sort();
  return csvOf(
    [
      ...columns,
      ...(isCompared ? ['between the dates compared'] : []),
      ...others.map((name) => `property: ${name}`),
    ],
    relations.map((relation) => [
      relation.ref,
      relation.from,
      captions.get(relation.from) ?? '',
      relation.type,
      labels.get(relation.type) ?? relation.type,
      relation.to,
      captions.get(relation.to) ?? '',
      relation.statement,
      relation.time.begins,
      relation.time.ends,
      relation.time.attested.join('; '),
      relation.time.basis,
      relation.time.answer,
      relation.polarity,
      relation.modality,
      relation.contested,
      evidenceInWords(relation.evidence),
      names,
      ...(isCompared ? [relation.change ?? null] : []),
      ...others.map((name) => plainCell(relation.properties[name])),
    ]),
  );
}

/** "schoff-kim-2015 ¶ 5; oconnor-2019 ¶ 2 (denies)". */
export function evidenceInWords(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ source, paragraph, stance }) =>
      [source, paragraph === null ? '' : ` ¶ ${paragraph}`, stance === 'asserts' ? '' : ` (${stance})`].join(
        '',
      ),
    )
    .join('; ');
}

function plainCell(value: PlainValue | undefined): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}
