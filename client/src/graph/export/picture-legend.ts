import type { Core } from 'cytoscape';
import type { Profile, Ref } from 'entente/contract/model/index.ts';
import type { Hue } from '#graph/coloring.ts';
import { type LineForm, plainForm } from '#graph/line-form.ts';
import type { NodeShape } from '#graph/node-shape.ts';
import type { Palette } from '#graph/palette.ts';

/** What a color of the drawing stands for, and how many things are drawn in it. */
export interface LegendItem {
  readonly label: string;
  readonly count: number;
  readonly color: string;
  /** Of nodes; null of lines. */
  readonly shape: NodeShape | null;
  /** Of lines. */
  readonly form: LineForm;
}

/** What is needed to say what colors stand for. */
export interface LegendTerms {
  readonly profile: Pick<Profile, 'kinds' | 'families'>;
  readonly captionOf: (ref: Ref) => string;
}

/** Of more, the rarest are left out. */
const MOST_ITEMS = 14;

/** The colors of the nodes on the canvas, then those of the lines, the more frequent before the rarer. */
export function legendOf(canvas: Core, palette: Palette, terms: LegendTerms): readonly LegendItem[] {
  const nodes = counted(canvas.nodes().map((node) => node.data('hue')));
  const lines = counted(canvas.edges().map((line) => line.data('hue')));
  return [
    ...nodes.map(([hue, count]) => ({
      label: capitalized(words(hue, terms, 'other nodes')),
      count,
      color: palette.colorOf(hue),
      shape: shapeOf(hue, palette),
      form: plainForm,
    })),
    ...lines.map(([hue, count]) => ({
      label: capitalized(words(hue, terms, 'of several families')),
      count,
      color: palette.colorOf(hue),
      shape: null,
      form: hue?.startsWith('family:') === true ? palette.formOf(nameIn(hue)) : plainForm,
    })),
  ];
}

function counted(hues: readonly Hue[]): readonly (readonly [Hue, number])[] {
  const counts = new Map<Hue, number>();
  for (const hue of hues) counts.set(hue, (counts.get(hue) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_ITEMS);
}

/** Colors that tell something else than the kind are those of nodes of any shape. */
function shapeOf(hue: Hue, palette: Palette): NodeShape {
  return hue?.startsWith('kind:') === true ? palette.shapeOf(nameIn(hue)) : 'ellipse';
}

const nameIn = (hue: string) => hue.slice(hue.indexOf(':') + 1);

function words(hue: Hue, { profile, captionOf }: LegendTerms, other: string): string {
  if (hue === null) return other;
  const name = nameIn(hue);
  if (hue.startsWith('kind:')) return profile.kinds.find((kind) => kind.name === name)?.plural ?? name;
  if (hue.startsWith('family:'))
    return profile.families.find((family) => family.name === name)?.label ?? name;
  if (hue.startsWith('side:')) return name === '' ? 'between sides' : `sides with ${captionOf(name)}`;
  return name === 'neutral'
    ? 'neither cooperation nor conflict'
    : name === 'mixed'
      ? 'both cooperation and conflict'
      : name;
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
