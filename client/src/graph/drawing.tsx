import './drawing.css';
import type { Profile, Ref } from 'entente/contract/model/index.ts';
import { useEffect, useRef } from 'react';
import { useGathering } from '#state/gathering.ts';
import { cancelPicking, usePicking } from '#state/picking.ts';
import { selectedTarget, type Target } from '#state/target.ts';
import { followCover } from './excursions.ts';
import { GatheringLayer } from './gathering-layer.tsx';
import type { ScreenPoint } from './gestures.ts';
import { openDrawing } from './open-drawing.ts';
import { type Insets, noInsets } from './stage.ts';

export interface DrawingProps {
  readonly profile: Profile;
  /** A node was double-clicked. */
  readonly onExpand: (ref: Ref) => void;
  /** The context menu is asked for, at a point of the window. */
  readonly onMenu: (target: Target, point: ScreenPoint) => void;
  readonly label?: string;
  /** What lies over the drawing at its edges: nothing new is shown beneath. */
  readonly insets?: Insets;
}

/** The graph that is shown, drawn. Fills its parent, which has `position: relative`. */
export function Drawing({
  profile,
  onExpand,
  onMenu,
  label = 'Drawing of the graph',
  insets = noInsets,
}: DrawingProps) {
  const container = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const latest = useRef({ onExpand, onMenu, insets });
  latest.current = { onExpand, onMenu, insets };
  const purpose = usePicking((picking) => picking.purpose);
  const isGathering = useGathering((gathering) => gathering.isOn);

  useEffect(() => {
    if (container.current === null) return;
    return openDrawing(container.current, {
      profile,
      insets: () => latest.current.insets,
      onExpand: (ref) => latest.current.onExpand(ref),
      onMenu: (target, point) => latest.current.onMenu(target, point),
      say: (text) => {
        if (status.current !== null) status.current.textContent = text;
      },
    });
  }, [profile]);

  const { bottom, right } = insets;
  const cover = `${bottom} ${right}`;
  const covered = useRef(cover);
  useEffect(() => {
    if (covered.current !== cover) followCover(selectedTarget().nodes);
    covered.current = cover;
  }, [cover]);

  return (
    <div className="drawing" data-picking={purpose === null ? undefined : ''}>
      <div
        ref={container}
        className="drawing-canvas"
        data-shortcuts="graph"
        role="application"
        aria-label={label}
        aria-roledescription="drawing"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is an application with a keyboard of its own
        tabIndex={0}
      />
      <p ref={status} className="drawing-status" role="status" />
      {purpose !== null && (
        <p className="drawing-notice">
          Click the node {purpose}.
          <button type="button" onClick={cancelPicking}>
            Stop
          </button>
        </p>
      )}
      {isGathering && purpose === null && <GatheringLayer onMenu={onMenu} />}
    </div>
  );
}
