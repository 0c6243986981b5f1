import type { Ref, Relation } from 'entente/contract/model/index.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import type { Entities } from '#state/entities.ts';
import { answering, type Change, judgeBy } from '#state/judging.ts';
import { pairOf } from '#state/pair.ts';
import type { View } from '#state/view.ts';

export interface NodeRow {
  readonly ref: Ref;
  readonly caption: string;
  readonly kind: string;
  /** In the color and shape of its kind. */
  readonly mark: { readonly color: string; readonly shape: string };
  readonly pinned: boolean;
  /** How many of its relations are shown, and how many it has. */
  readonly shown: number;
  readonly degree: number;
}

export interface RelationRow {
  readonly ref: Ref;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** With its answer to the date asked. */
  readonly relation: Relation;
  /** What became of it between two dates; null where none are compared. */
  readonly change: Change | null;
  readonly sources: number;
}

/** What the drawing shows, as rows. */
export function nodeRows(entities: Entities, view: View, vocabulary: Vocabulary): readonly NodeRow[] {
  const shown = new Map<Ref, number>();
  for (const { from, to } of shownRelations(entities, view)) {
    for (const end of new Set([from, to])) shown.set(end, (shown.get(end) ?? 0) + 1);
  }
  return [...view.nodes].flatMap(([ref, { pinned }]) => {
    const node = entities.nodes.get(ref);
    if (node === undefined) return [];
    const mark = vocabulary.kind(node.kind);
    const { caption, degree } = node;
    return { ref, caption, kind: mark.label, mark, pinned, shown: shown.get(ref) ?? 0, degree };
  });
}

export function relationRows(entities: Entities, view: View, vocabulary: Vocabulary): readonly RelationRow[] {
  const captionOf = (ref: Ref) => entities.nodes.get(ref)?.caption ?? ref;
  const judge = judgeBy(view.settings.filters, view.settings.comparison);
  return shownRelations(entities, view).map((relation) => {
    const judgement = judge?.(relation);
    return {
      ref: relation.ref,
      from: captionOf(relation.from),
      type: vocabulary.type(relation.type).label,
      to: captionOf(relation.to),
      relation: judgement === undefined ? relation : answering(relation, judgement),
      change: judgement?.compared?.change ?? null,
      sources: new Set(relation.evidence.map(({ source }) => source)).size,
    };
  });
}

function shownRelations(entities: Entities, view: View): readonly Relation[] {
  return [...view.relations].flatMap((ref) => entities.relations.get(ref) ?? []);
}

/** How many lines stand for more relations than are there, and how many more those are in all. */
export function bundledIn(
  entities: Entities,
  view: View,
): { readonly lines: number; readonly relations: number } {
  if (entities.bundles.size === 0) return { lines: 0, relations: 0 };
  const here = new Map<string, number>();
  for (const { from, to } of shownRelations(entities, view)) {
    const pair = pairOf(from, to);
    here.set(pair, (here.get(pair) ?? 0) + 1);
  }
  const missing = [...here]
    .map(([pair, count]) => (entities.bundles.get(pair) ?? 0) - count)
    .filter((more) => more > 0);
  return { lines: missing.length, relations: missing.reduce((sum, more) => sum + more, 0) };
}

/** Text without case and diacritics, as filters compare it. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase('en');
}

/** The rows that contain every word of the filter somewhere in the texts that stand for them. */
export function filterRows<Row>(
  rows: readonly Row[],
  textsOf: (row: Row) => readonly string[],
  filter: string,
): readonly Row[] {
  const words = folded(filter)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = folded(textsOf(row).join(' '));
    return words.every((word) => text.includes(word));
  });
}
