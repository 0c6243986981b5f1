import type { Layout } from './layout.ts';
import { organic } from './organic.ts';
import { pathStrip } from './path-strip.ts';
import { timeLayers } from './time-layers.ts';

/** Every layout, in the order in which they are offered. */
export const layouts: readonly Layout[] = [organic, timeLayers, pathStrip];
