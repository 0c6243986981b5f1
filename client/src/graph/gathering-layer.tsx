import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { setGathering } from '#state/gathering.ts';
import { listenToGathering, type ScreenBox } from './gathering.ts';
import type { GestureHandlers } from './gestures.ts';
import { currentStage } from './stage.ts';

/** Over the drawing while several nodes are being selected: shows the box that is drawn, and how it goes. */
export function GatheringLayer({ onMenu }: Pick<GestureHandlers, 'onMenu'>) {
  const layer = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<ScreenBox | null>(null);
  const openMenu = useEffectEvent(onMenu);
  useEffect(() => {
    // Its keys work from the start: Escape is the way out.
    currentStage()?.canvas.container()?.focus({ preventScroll: true });
    if (layer.current === null) return undefined;
    return listenToGathering(layer.current, setBox, (target, point) => openMenu(target, point));
  }, []);
  return (
    <>
      <div ref={layer} className="drawing-gathering">
        {box !== null && (
          <div
            className="drawing-box"
            style={{
              insetInlineStart: box.left,
              insetBlockStart: box.top,
              inlineSize: box.width,
              blockSize: box.height,
            }}
          />
        )}
      </div>
      <p className="drawing-notice">
        Tap nodes, or draw a box round them.
        <button type="button" onClick={() => setGathering(false)}>
          Done
        </button>
      </p>
    </>
  );
}
