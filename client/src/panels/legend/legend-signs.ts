import type { Ref, Relation } from 'entente/contract/model/index.ts';
import { bundleLine, type DrawnLine, type Head, type LineTerms } from '#graph/drawn-line.ts';
import { lineBetween } from '#graph/line-name.ts';
import { answering, type Change, type Judge, judgeBy } from '#state/judging.ts';
import type { View } from '#state/view.ts';

/** What a sign looks like: the end of a line, something on it, or something about a node. */
export type SignLook =
  | { readonly at: 'arrow' | 'tie'; readonly head: Head }
  | { readonly at: 'count' | 'contested' | 'may' | 'undated' | 'pinned' | Change };

/** A sign of the drawing, and what it means. */
export interface Sign {
  readonly look: SignLook;
  readonly meaning: string;
}

const meanings: Record<Head, string> = {
  cooperation: 'Cooperation',
  conflict: 'Conflict',
  mixed: 'Both cooperation and conflict',
  neutral: 'Neither cooperation nor conflict',
};

/** The signs that are on the drawing now: only those need an explanation. */
export function signsOf(
  { nodes, relations, settings: { filters, comparison } }: View,
  known: ReadonlyMap<Ref, Relation>,
  profile: LineTerms,
): readonly Sign[] {
  const judge = judgeBy(filters, comparison);
  const changeOf = (ref: Ref) => {
    const relation = known.get(ref);
    return (judge !== null && relation !== undefined && judge(relation).compared?.change) || null;
  };
  const lines = linesOf(relations, known, { ...profile, changeOf }, judge);
  const pointing = new Set(lines.flatMap(({ forward, backward }) => [forward, backward]));
  const tied = new Set(lines.map(({ tie }) => tie));
  const heads = Object.keys(meanings) as Head[];
  // Where all is neutral, an arrow says no more than where it points.
  const tells = heads.some((head) => head !== 'neutral' && (pointing.has(head) || tied.has(head)));
  return [
    ...heads
      .filter((head) => tells && pointing.has(head))
      .map((head): Sign => ({ look: { at: 'arrow', head }, meaning: meanings[head] })),
    ...heads
      .filter((head) => tied.has(head))
      .map((head): Sign => ({ look: { at: 'tie', head }, meaning: `${meanings[head]}, in both directions` })),
    ...found(
      lines.some((line) => line.relations.length > 1),
      'count',
      countMeaning,
    ),
    ...found(
      lines.some(({ contested }) => contested),
      'contested',
      'Contested: not all sources agree',
    ),
    ...found(
      lines.some(({ may }) => may),
      'may',
      'May hold at the date asked for; the dates leave it open',
    ),
    ...found(
      lines.some(({ undated }) => undated),
      'undated',
      'No date is known',
    ),
    ...(Object.keys(changeMeanings) as Change[]).flatMap((change) =>
      found(
        lines.some((line) => (line.change === 'several' ? 'changed' : line.change) === change),
        change,
        changeMeanings[change],
      ),
    ),
    ...found(
      [...nodes.values()].some(({ pinned }) => pinned),
      'pinned',
      'Pinned: no layout moves it',
    ),
  ];
}

const changeMeanings: Record<Change, string> = {
  new: 'New at the second date',
  gone: 'Gone by the second date',
  changed: 'Changed between the dates: some of it new, gone, or no longer as sure',
  same: 'The same at both dates',
};

const countMeaning = 'So many relations run along this line; gray where they are of several families';

function found(
  isFound: boolean,
  at: 'count' | 'contested' | 'may' | 'undated' | 'pinned' | Change,
  meaning: string,
): Sign[] {
  return isFound ? [{ look: { at }, meaning }] : [];
}

function linesOf(
  refs: Iterable<Ref>,
  known: ReadonlyMap<Ref, Relation>,
  terms: LineTerms,
  judge: Judge | null,
): readonly DrawnLine[] {
  const bundles = new Map<string, Relation[]>();
  for (const ref of refs) {
    const found = known.get(ref);
    if (found === undefined) continue;
    const relation = judge === null ? found : answering(found, judge(found));
    const name = lineBetween(relation.from, relation.to);
    const bundle = bundles.get(name);
    if (bundle === undefined) bundles.set(name, [relation]);
    else bundle.push(relation);
  }
  return [...bundles].map(([name, bundle]) => bundleLine(name, bundle, terms, () => 0));
}
