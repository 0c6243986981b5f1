import type { Rgb } from './contrast.ts';

/**
 * A color as it is seen without the receptors for green (deuteranopia, the most frequent kind of color blindness),
 * by the method of Viénot, Brettel and Mollon (1999) in linear light.
 */
export function withoutGreen(color: Rgb): Rgb {
  const [red, green, blue] = color.map(toLinear) as [number, number, number];
  const yellow = 0.29275 * red + 0.70725 * green;
  const rest = -0.02234 * red + 0.02234 * green + blue;
  return [yellow, yellow, rest].map((part) => toScreen(Math.min(1, Math.max(0, part)))) as [
    number,
    number,
    number,
  ];
}

/** How different two colors look: their distance in Oklab, in which 0.02 is just seen and black to white is 1. */
export function difference(one: Rgb, other: Rgb): number {
  const [a, b] = [toOklab(one), toOklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function toOklab(color: Rgb): Rgb {
  const [red, green, blue] = color.map(toLinear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function toScreen(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}
