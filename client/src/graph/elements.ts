import type { NodeBrief, Profile, Ref, Relation, RelationType } from 'entente/contract/model/index.ts';
import type { Entities } from '#state/entities.ts';
import type { FilterState } from '#state/filters.ts';
import type { Position, View } from '#state/view.ts';
import { bendAround } from './bend.ts';
import type { FormOf } from './node-form.ts';

/** With more nodes than this, lines are drawn straight through them: bending takes time, and is not seen. */
const MOST_BENT_ROUND = 400;

export interface DrawnNode {
  readonly ref: Ref;
  readonly kind: string;
  readonly caption: string;
  readonly diameter: number;
  readonly position: Position;
  readonly pinned: boolean;
}

/** All relations between two nodes, drawn as one line. */
export interface DrawnLine {
  readonly id: string;
  readonly from: Ref;
  readonly to: Ref;
  readonly relations: readonly Ref[];
  /** The family of all of them; null where they are of several. */
  readonly family: string | null;
  /** Whether one of them points from `from` to `to`, and the other way. */
  readonly forward: boolean;
  readonly backward: boolean;
  readonly contested: boolean;
  /** What they say, for when there is room to tell. */
  readonly label: string;
  /** How far it is bent to pass other nodes; 0 where it is straight. */
  readonly bend: number;
}

export interface Elements {
  readonly nodes: ReadonlyMap<Ref, DrawnNode>;
  readonly lines: ReadonlyMap<string, DrawnLine>;
}

/**
 * What is drawn: a pure function of what is known, what is shown and the filters. Nodes or relations that are
 * shown but not known are passed over; filters hide relations, never nodes.
 */
export function drawnElements(
  entities: Entities,
  view: View,
  filters: FilterState,
  profile: Pick<Profile, 'types'>,
  formOf: FormOf,
): Elements {
  const nodes = new Map<Ref, DrawnNode>();
  for (const [ref, { position, pinned }] of view.nodes) {
    const node = entities.nodes.get(ref);
    if (node !== undefined) nodes.set(ref, drawnNode(node, position, pinned, formOf));
  }
  const types = new Map(profile.types.map((type) => [type.name, type]));
  const bundles = new Map<string, Relation[]>();
  for (const ref of view.relations) {
    const relation = entities.relations.get(ref);
    if (relation === undefined || !nodes.has(relation.from) || !nodes.has(relation.to)) continue;
    if (!passes(relation.type, types.get(relation.type)?.family ?? '', filters)) continue;
    const id = lineBetween(relation.from, relation.to);
    const bundle = bundles.get(id);
    if (bundle === undefined) bundles.set(id, [relation]);
    else bundle.push(relation);
  }
  const bendOf = nodes.size <= MOST_BENT_ROUND ? bender(nodes) : () => 0;
  const lines = new Map([...bundles].map(([id, bundle]) => [id, drawnLine(id, bundle, types, bendOf)]));
  return { nodes, lines };
}

function drawnLine(
  id: string,
  bundle: readonly Relation[],
  types: ReadonlyMap<string, RelationType>,
  bendOf: (from: Ref, to: Ref) => number,
): DrawnLine {
  const ends = bundle.flatMap((relation) => [relation.from, relation.to]).sort();
  const [from = '', to = ''] = [ends.at(0), ends.at(-1)];
  const families = new Set(bundle.map(({ type }) => types.get(type)?.family ?? ''));
  const directed = bundle.filter(({ type }) => !types.get(type)?.symmetric);
  const labels = new Set(bundle.map(({ type }) => types.get(type)?.label ?? type));
  const [label = ''] = labels;
  const [family = ''] = families;
  return {
    id,
    from,
    to,
    relations: bundle.map(({ ref }) => ref),
    family: families.size === 1 ? family : null,
    forward: directed.some((relation) => relation.to === to),
    backward: directed.some((relation) => relation.to !== to),
    contested: bundle.some(({ contested }) => contested),
    label: labels.size <= 1 ? label : `${label} +${labels.size - 1}`,
    bend: bendOf(from, to),
  };
}

/** Bends lines round the nodes that are drawn. */
function bender(nodes: ReadonlyMap<Ref, DrawnNode>): (from: Ref, to: Ref) => number {
  const discs = [...nodes.values()].map(({ ref, position, diameter }) => ({
    ref,
    center: position,
    radius: diameter / 2,
  }));
  return (from, to) => {
    const [start, end] = [nodes.get(from), nodes.get(to)];
    if (start === undefined || end === undefined) return 0;
    const others = discs.filter(({ ref }) => ref !== from && ref !== to);
    return bendAround(start.position, end.position, others);
  };
}

/** The name of the line between two nodes, the same from both sides. */
export function lineBetween(one: Ref, other: Ref): string {
  return JSON.stringify(one <= other ? [one, other] : [other, one]);
}

function drawnNode(node: NodeBrief, position: Position, pinned: boolean, formOf: FormOf): DrawnNode {
  const { diameter, lines } = formOf(node);
  return { ref: node.ref, kind: node.kind, caption: lines.join('\n'), diameter, position, pinned };
}

function passes(type: string, family: string, filters: FilterState): boolean {
  return (
    (filters.types.length === 0 || filters.types.includes(type)) &&
    (filters.families.length === 0 || filters.families.includes(family))
  );
}
