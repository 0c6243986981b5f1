import './kind-mark.css';

export interface KindMarkProps {
  readonly kind: { readonly color: string; readonly shape: string };
}

/** The mark in the color and shape of a kind of node. Decoration: the kind is also said in words beside it. */
export function KindMark({ kind: { color, shape } }: KindMarkProps) {
  return <span className="kind-mark" data-shape={shape} style={{ background: color }} aria-hidden />;
}
