import type { Profile, Ref, Relation, RelationType } from 'entente/contract/model/index.ts';
import type { Change } from '#state/judging.ts';
import { fanBends } from './fan.ts';
import { type LineForm, lineForms, plainForm } from './line-form.ts';
import { isUndated } from './undated.ts';

/** What an end of a line says of the relations that lead there. */
export type Head = 'cooperation' | 'conflict' | 'neutral' | 'mixed';

/** What became of the relations of a line between two dates. */
export type LineChange = Change | 'several';

/** Relations between two nodes, drawn as one line: all of them, or where they are fanned out each one or those alike. */
export interface DrawnLine {
  readonly id: string;
  readonly from: Ref;
  readonly to: Ref;
  readonly relations: readonly Ref[];
  /** The family of all of them; null where they are of several. */
  readonly family: string | null;
  /** Whether that family's lines are dashed in some way. */
  readonly isDashed: boolean;
  /** How it ends at `to` and at `from`; null where nothing points there. */
  readonly forward: Head | null;
  readonly backward: Head | null;
  /** How both ends are marked where no relation points anywhere; null where that is neutral, or something points. */
  readonly tie: Head | null;
  /** Whether they are of one mind. */
  readonly polarity: Head;
  readonly contested: boolean;
  /** Whether it is known of none that it holds at the date that was asked, only that it may. */
  readonly may: boolean;
  /** Whether none has any date. */
  readonly undated: boolean;
  /** What became of them between two dates: `several` where not the same of all; null where none are compared. */
  readonly change: LineChange | null;
  /** What they say, for when there is room to tell. */
  readonly label: string;
  /** How far it is bent to pass other nodes, or its like; 0 where it is straight. */
  readonly bend: number;
  /** Whether it is one of several between its nodes. */
  readonly isFanned: boolean;
}

/** What is needed to know of the profile to draw lines. */
export interface LineTerms {
  readonly types: ReadonlyMap<string, RelationType>;
  readonly forms: ReadonlyMap<string, LineForm>;
  /** Whether this graph has dates at all: where none has, that one is missing says nothing. */
  readonly isDated: boolean;
  /** What became of a relation between two dates that are compared. */
  readonly changeOf?: (ref: Ref) => Change | null;
}

export function lineTermsOf({
  types,
  families,
  properties,
}: Pick<Profile, 'types' | 'families' | 'properties'>): LineTerms {
  return {
    types: new Map(types.map((type) => [type.name, type])),
    forms: lineForms(families, types),
    isDated: properties.time !== null,
  };
}

/** All relations between two nodes as one line. */
export function bundleLine(
  id: string,
  bundle: readonly Relation[],
  terms: LineTerms,
  bendOf: (from: Ref, to: Ref) => number,
): DrawnLine {
  const line = drawnLine(id, bundle, terms);
  return { ...line, bend: bendOf(line.from, line.to) };
}

/** Beyond so many, those of one type in one direction share a line. */
const MOST_SINGLE = 9;

/** The relations between two nodes side by side. */
export function fannedLines(id: string, bundle: readonly Relation[], terms: LineTerms): readonly DrawnLine[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of bundle) {
    const name = bundle.length > MOST_SINGLE ? `${relation.type} ${relation.from}` : relation.ref;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [relation]);
    else group.push(relation);
  }
  const bends = fanBends(groups.size);
  return [...groups].map(([name, group], order) => ({
    ...drawnLine(`${id} ${name}`, group, terms),
    bend: bends[order] ?? 0,
    isFanned: true,
  }));
}

function drawnLine(id: string, bundle: readonly Relation[], terms: LineTerms): DrawnLine {
  const { types, forms, isDated } = terms;
  const ends = bundle.flatMap((relation) => [relation.from, relation.to]).sort();
  const [from = '', to = ''] = [ends.at(0), ends.at(-1)];
  const isSymmetric = ({ type }: Relation) => types.get(type)?.symmetric ?? false;
  const families = new Set(bundle.map(({ type }) => types.get(type)?.family ?? ''));
  const labels = new Set(bundle.map(({ type }) => types.get(type)?.label ?? type));
  const [label = ''] = labels;
  const [family = ''] = families;
  const pointing = bundle.filter((relation) => !isSymmetric(relation));
  const forward = pointing.filter((relation) => relation.to === to);
  const backward = pointing.filter((relation) => relation.to !== to);
  const polarity = headOf(bundle);
  const hasSign = pointing.length === 0 && polarity !== 'neutral';
  return {
    id,
    from,
    to,
    relations: bundle.map(({ ref }) => ref),
    family: families.size === 1 ? family : null,
    isDashed: families.size === 1 && (forms.get(family) ?? plainForm).dashes.length > 0,
    forward: forward.length === 0 ? null : headOf(forward),
    backward: backward.length === 0 ? null : headOf(backward),
    tie: hasSign ? polarity : null,
    polarity,
    contested: bundle.some(({ contested }) => contested),
    may: bundle.every(({ time }) => time.answer === 'may'),
    undated: isDated && bundle.every(isUndated),
    change: changeIn(bundle, terms),
    label: labels.size <= 1 ? label : `${label} +${labels.size - 1}`,
    bend: 0,
    isFanned: false,
  };
}

function changeIn(bundle: readonly Relation[], { changeOf }: LineTerms): LineChange | null {
  const changes = new Set(bundle.map(({ ref }) => changeOf?.(ref) ?? null));
  const [change = null] = changes;
  return changes.size > 1 ? 'several' : change;
}

function headOf(relations: readonly Relation[]): Head {
  const hasCooperation = relations.some(({ polarity }) => polarity > 0);
  const hasConflict = relations.some(({ polarity }) => polarity < 0);
  if (hasCooperation) return hasConflict ? 'mixed' : 'cooperation';
  return hasConflict ? 'conflict' : 'neutral';
}
