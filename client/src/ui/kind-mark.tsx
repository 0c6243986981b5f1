import './kind-mark.css';

export interface KindMarkProps {
  readonly color: string;
  /** The shape of its nodes, where it is no disc. */
  readonly shape?: string;
}

/** The mark in the color and shape of a kind of node. Decoration: the kind is also said in words beside it. */
export function KindMark({ color, shape = 'ellipse' }: KindMarkProps) {
  return <span className="kind-mark" data-shape={shape} style={{ background: color }} aria-hidden />;
}
