import type { Profile } from 'entente/contract/model/index.ts';
import { mix, readColor, standingOut, writeColor } from './contrast.ts';

/** What WCAG asks of shapes and of text. */
const SHAPES = 3;
const TEXT = 4.5;

type LineForm = Profile['families'][number]['line'];

/** The colors of the drawing on the surface that it has now: light or dark. */
export interface Palette {
  readonly surface: string;
  readonly text: string;
  readonly accent: string;
  readonly fillOf: (kind: string) => string;
  readonly lineOf: (family: string | null) => string;
  readonly formOf: (family: string | null) => LineForm;
  readonly font: string;
}

/** What the page's styles say about the drawing's element. */
export interface Surface {
  readonly background: string;
  readonly color: string;
  readonly accent: string;
  readonly font: string;
}

/** The profile's colors, each toned until it stands out from the surface. */
export function paletteOn(surface: Surface, profile: Pick<Profile, 'kinds' | 'families'>): Palette {
  const background = readColor(surface.background);
  const text = standingOut(readColor(surface.color), background, TEXT);
  const neutral = standingOut(mix(text, background, 0.45), background, SHAPES);
  const toned = (color: string) => standingOut(readColor(color), background, SHAPES);
  const fills = new Map(profile.kinds.map(({ name, color }) => [name, toned(color)]));
  const lines = new Map(profile.families.map(({ name, color }) => [name, toned(color)]));
  const forms = new Map(profile.families.map(({ name, line }) => [name, line]));
  return {
    surface: writeColor(background),
    text: writeColor(text),
    accent: writeColor(standingOut(readColor(surface.accent), background, SHAPES)),
    fillOf: (kind) => writeColor(fills.get(kind) ?? neutral),
    lineOf: (family) => writeColor((family === null ? undefined : lines.get(family)) ?? neutral),
    formOf: (family) => (family === null ? undefined : forms.get(family)) ?? 'solid',
    font: surface.font,
  };
}

export function surfaceOf(element: HTMLElement): Surface {
  const { backgroundColor, color, outlineColor, fontFamily } = getComputedStyle(element);
  return { background: backgroundColor, color, accent: outlineColor, font: fontFamily };
}
