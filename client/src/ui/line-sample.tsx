import './kind-mark.css';
import type { Family } from 'entente/contract/model/profile.ts';

const dashes: Record<Family['line'], string | undefined> = {
  solid: undefined,
  dashed: '5 3',
  dotted: '1.5 3',
};

/** A piece of the line by which the relations of a family are drawn. */
export function LineSample({ family }: { readonly family: Pick<Family, 'color' | 'line'> }) {
  return (
    <svg
      className="line-sample"
      style={{ color: family.color }}
      width="22"
      height="8"
      viewBox="0 0 22 8"
      aria-hidden
    >
      <path
        d="M1 4H21"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray={dashes[family.line]}
      />
    </svg>
  );
}
