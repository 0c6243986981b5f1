import './kind-mark.css';

/** The dot in the color of a kind of node. Decoration: the kind is also said in words beside it. */
export function KindMark({ color }: { readonly color: string }) {
  return <span className="kind-mark" style={{ background: color }} aria-hidden />;
}
