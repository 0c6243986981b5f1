import { CAPTION_FONT_SIZE, CAPTION_LINE_HEIGHT } from './caption.ts';
import type { Captioned } from './caption-places.ts';
import type { Elements } from './elements.ts';
import { captionWidth } from './text-width.ts';

/** The nodes by rank: the larger before the smaller. */
export function ranked({ nodes }: Elements): readonly Captioned[] {
  return [...nodes.values()]
    .sort((one, other) => other.diameter - one.diameter || (one.ref < other.ref ? -1 : 1))
    .map(({ ref, position, diameter, caption }) => {
      const lines = caption.split('\n');
      return {
        id: ref,
        center: position,
        radius: diameter / 2 + 1,
        width: Math.max(...lines.map(captionWidth)),
        height: lines.length * CAPTION_FONT_SIZE * CAPTION_LINE_HEIGHT,
      };
    });
}
