import { useEffect, useRef, useState } from 'react';
import { setGathering } from '#state/gathering.ts';
import { listenToGathering, type ScreenBox } from './gathering.ts';

/** Over the drawing while several nodes are being selected: shows the box that is drawn, and how it goes. */
export function GatheringLayer() {
  const layer = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<ScreenBox | null>(null);
  useEffect(() => (layer.current === null ? undefined : listenToGathering(layer.current, setBox)), []);
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
