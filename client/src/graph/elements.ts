import type { NodeBrief, Profile, Ref, Relation } from 'entente/contract/model/index.ts';
import type { Entities } from '#state/entities.ts';
import { answering, type Judge, judgeBy } from '#state/judging.ts';
import { type Appearance, type FilterState, usualAppearance } from '#state/settings.ts';
import type { Position, View } from '#state/view.ts';
import { bendsAround } from './bends.ts';
import { balanceOf, familyHue, type Hue, kindHue, polarityHue, sidesOf } from './coloring.ts';
import { degreesIn } from './degrees.ts';
import { bundleLine, type DrawnLine, fannedLines, type LineTerms, lineTermsOf } from './drawn-line.ts';
import { lineBetween } from './line-name.ts';
import { diameterOf, type FormOf } from './node-form.ts';

/** With more nodes than this, lines are drawn straight through them: bending takes time, and is not seen. */
const MOST_BENT_ROUND = 400;

export interface DrawnNode {
  readonly ref: Ref;
  readonly kind: string;
  readonly hue: Hue;
  readonly caption: string;
  readonly diameter: number;
  readonly position: Position;
  readonly pinned: boolean;
  /** How many of its relations are not shown. */
  readonly hidden: number;
}

/** A line with what colors it. */
export interface HuedLine extends DrawnLine {
  readonly hue: Hue;
  /** How many relations it stands for: "3", "10,000" where only the first are there, "100+" where nobody has counted. */
  readonly count: string;
}

export interface Elements {
  readonly nodes: ReadonlyMap<Ref, DrawnNode>;
  readonly lines: ReadonlyMap<string, HuedLine>;
}

/** What is needed of the profile to draw by. */
export type DrawingTerms = Pick<Profile, 'types' | 'families' | 'properties' | 'viewpoints'>;

/**
 * What is drawn: a pure function of what is known, what is shown, the filters and how it is to look. Nodes or
 * relations that are shown but not known are passed over; filters hide relations, never nodes.
 */
export function drawnElements(
  entities: Entities,
  view: View,
  filters: FilterState,
  profile: DrawingTerms,
  formOf: FormOf,
  appearance: Appearance = usualAppearance,
): Elements {
  const judge = judgeBy(filters, view.settings.comparison);
  const terms = { ...lineTermsOf(profile), changeOf: changesBy(judge, entities) };
  const known = knownRelations(entities, view);
  const relations = passing(known, filters, terms, judge);
  const nodes = drawnNodes(entities, view, { known, relations }, profile, formOf, appearance);
  const bendOf = nodes.size <= MOST_BENT_ROUND ? bender(nodes) : () => 0;
  const lines = new Map<string, HuedLine>();
  const isFiltered = filters.families.length > 0 || judge !== null;
  for (const [id, bundle] of bundled(relations)) {
    const isFanned = appearance.fanned.has(id) && bundle.length > 1;
    const drawn = isFanned ? fannedLines(id, bundle, terms) : [bundleLine(id, bundle, terms, bendOf)];
    const missing = isFanned ? 0 : (entities.bundles.get(id) ?? 0) - bundle.length;
    for (const line of drawn)
      lines.set(line.id, {
        ...line,
        hue: lineHue(line, appearance),
        count: countInWords(line.relations.length, missing, isFiltered),
      });
  }
  return { nodes, lines };
}

/** Under filters nobody has counted those that are not there. */
function countInWords(here: number, missing: number, isFiltered: boolean): string {
  if (missing <= 0) return inWords(here);
  return isFiltered ? `${inWords(here)}+` : inWords(here + missing);
}

const thousands = new Intl.NumberFormat('en');

/** Almost all are below a thousand, and formatting takes its time. */
function inWords(count: number): string {
  return count < 1000 ? `${count}` : thousands.format(count);
}

function knownRelations(entities: Entities, view: View): readonly Relation[] {
  const isShown = (ref: Ref) => view.nodes.has(ref) && entities.nodes.has(ref);
  const known: Relation[] = [];
  for (const ref of view.relations) {
    const relation = entities.relations.get(ref);
    if (relation !== undefined && isShown(relation.from) && isShown(relation.to)) known.push(relation);
  }
  return known;
}

function drawnNodes(
  entities: Entities,
  view: View,
  { known, relations }: { readonly known: readonly Relation[]; readonly relations: readonly Relation[] },
  profile: DrawingTerms,
  formOf: FormOf,
  appearance: Appearance,
): ReadonlyMap<Ref, DrawnNode> {
  const hueOf = huesOf(relations, profile, appearance);
  const shownOf = degreesIn(known);
  const degreeOf = appearance.sizing === 'shown' ? degreesIn(relations) : null;
  const nodes = new Map<Ref, DrawnNode>();
  for (const [ref, { position, pinned }] of view.nodes) {
    const node = entities.nodes.get(ref);
    if (node === undefined) continue;
    const { diameter, lines } = formOf(node);
    nodes.set(ref, {
      ref,
      kind: node.kind,
      hue: hueOf(node),
      caption: lines.join('\n'),
      diameter: degreeOf === null ? diameter : diameterOf(degreeOf.get(ref) ?? 0),
      position,
      pinned,
      hidden: Math.max(0, node.degree - (shownOf.get(ref) ?? 0)),
    });
  }
  return nodes;
}

function bundled(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const bundles = new Map<string, Relation[]>();
  for (const relation of relations) {
    const id = lineBetween(relation.from, relation.to);
    const bundle = bundles.get(id);
    if (bundle === undefined) bundles.set(id, [relation]);
    else bundle.push(relation);
  }
  return bundles;
}

function huesOf(
  relations: readonly Relation[],
  { viewpoints }: DrawingTerms,
  { coloring }: Appearance,
): (node: NodeBrief) => Hue {
  if (coloring === 'kind') return ({ kind }) => kindHue(kind);
  const hueOf = coloring === 'side' ? sidesOf(relations, viewpoints) : balanceOf(relations);
  return ({ ref }) => hueOf(ref);
}

function lineHue({ family, polarity }: DrawnLine, { coloring }: Appearance): Hue {
  return coloring === 'polarity' ? polarityHue(polarity) : familyHue(family);
}

/** Bends lines round the nodes that are drawn. */
function bender(nodes: ReadonlyMap<Ref, DrawnNode>): (from: Ref, to: Ref) => number {
  return bendsAround(
    new Map(
      [...nodes].map(([ref, { position, diameter }]) => [ref, { center: position, radius: diameter / 2 }]),
    ),
  );
}

/** The relations that pass the filters, each with its answer to the date that they ask. */
function passing(
  relations: readonly Relation[],
  filters: FilterState,
  { types }: LineTerms,
  judge: Judge | null,
): readonly Relation[] {
  const { families } = filters;
  const ofFamilies =
    families.length === 0
      ? relations
      : relations.filter(({ type }) => families.includes(types.get(type)?.family ?? ''));
  if (judge === null) return ofFamilies;
  return ofFamilies.flatMap((relation) => {
    const judgement = judge(relation);
    return judgement.passes ? [answering(relation, judgement)] : [];
  });
}

function changesBy(judge: Judge | null, { relations }: Entities): NonNullable<LineTerms['changeOf']> {
  return (ref) => {
    const relation = relations.get(ref);
    return (judge !== null && relation !== undefined && judge(relation).compared?.change) || null;
  };
}
