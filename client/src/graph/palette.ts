import type { Profile } from 'entente/contract/model/index.ts';
import { familyHue, type Hue, kindHue, polarityHue, severalSides, sideHue } from './coloring.ts';
import { mix, type Rgb, readColor, standingOut, writeColor } from './contrast.ts';
import { type LineForm, lineForms, plainForm } from './line-form.ts';
import { type NodeShape, nodeShapes } from './node-shape.ts';

/** What WCAG asks of shapes and of text. */
const SHAPES = 3;
const TEXT = 4.5;

/** The colors of the drawing on the surface that it has now: light or dark. */
export interface Palette {
  readonly surface: string;
  readonly text: string;
  /** Between the two, and still standing out. */
  readonly muted: string;
  readonly accent: string;
  readonly colorOf: (hue: Hue) => string;
  readonly formOf: (family: string | null) => LineForm;
  readonly shapeOf: (kind: string) => NodeShape;
  readonly font: string;
}

/** What the page's styles say about the drawing's element. */
export interface Surface {
  readonly background: string;
  readonly color: string;
  readonly accent: string;
  readonly font: string;
}

/** Told apart by all, also without the receptors for green. */
const sideColors = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#8a6d00', '#56b4e9', '#5b3a8c', '#7a7a7a'];
const polarityColors = { cooperation: '#1c6fc0', conflict: '#c8500f', mixed: '#8a4f9e', neutral: '#7a7f85' };

export type PaletteTerms = Pick<Profile, 'kinds' | 'families' | 'types' | 'viewpoints'>;

/** The profile's colors, each toned until it stands out from the surface. */
export function paletteOn(surface: Surface, profile: PaletteTerms): Palette {
  const background = readColor(surface.background);
  const text = standingOut(readColor(surface.color), background, TEXT);
  const neutral = writeColor(standingOut(mix(text, background, 0.45), background, SHAPES));
  const toned = (color: string | Rgb) =>
    writeColor(standingOut(typeof color === 'string' ? readColor(color) : color, background, SHAPES));
  const colors = new Map<Hue, string>([
    ...profile.kinds.map(({ name, color }) => [kindHue(name), toned(color)] as const),
    ...profile.families.map(({ name, color }) => [familyHue(name), toned(color)] as const),
    ...profile.viewpoints.map(
      ({ side }, order) => [sideHue(side), toned(sideColors[order % sideColors.length] ?? neutral)] as const,
    ),
    [severalSides, toned(mix(text, background, 0.2))],
    ...Object.entries(polarityColors).map(([name, color]) => [polarityHue(name), toned(color)] as const),
  ]);
  const forms = lineForms(profile.families, profile.types);
  const shapes = nodeShapes(profile.kinds);
  return {
    surface: writeColor(background),
    text: writeColor(text),
    muted: neutral,
    accent: toned(surface.accent),
    colorOf: (hue) => colors.get(hue) ?? neutral,
    formOf: (family) => (family === null ? undefined : forms.get(family)) ?? plainForm,
    shapeOf: (kind) => shapes.get(kind) ?? 'ellipse',
    font: surface.font,
  };
}

export function surfaceOf(element: HTMLElement): Surface {
  const { backgroundColor, color, outlineColor, fontFamily } = getComputedStyle(element);
  return { background: backgroundColor, color, accent: outlineColor, font: fontFamily };
}
