/** Red, green and blue, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Reads a color as `#rrggbb` or as the browser computes it (`rgb(…)`).
 *
 * @returns mid gray where it is neither
 */
export function readColor(text: string): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (hex) return toRgb(hex.slice(1).map((pair) => Number.parseInt(pair, 16) / 255));
  const computed = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(text);
  return toRgb(computed ? computed.slice(1).map((part) => Number(part) / 255) : []);
}

export function writeColor(color: Rgb): string {
  const pairs = color.map((part) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${pairs.join('')}`;
}

/** The contrast of two colors as WCAG has it: from 1 (none) to 21 (black on white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The color nearest to the given one in lightness, of the same hue, that stands out from the surface by at
 * least so much; black or white where no tone of the hue does.
 */
export function standingOut(color: Rgb, surface: Rgb, least: number): Rgb {
  if (contrast(color, surface) >= least) return color;
  const away = luminance(surface) < 0.18 ? 1 : 0;
  for (let share = 0.02; share < 1; share += 0.02) {
    const toned = mix(color, [away, away, away], share);
    if (contrast(toned, surface) >= least) return toned;
  }
  return [away, away, away];
}

/** So much of the second color in the first. */
export function mix(one: Rgb, other: Rgb, share: number): Rgb {
  return toRgb(one.map((part, index) => part + ((other[index] ?? 0) - part) * share));
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function toRgb([red = 0.5, green = 0.5, blue = 0.5]: readonly number[]): Rgb {
  return [red, green, blue];
}
