import type { Head } from '#graph/drawn-line.ts';
import type { SignLook } from './legend-signs.ts';

const arrows: Record<Head, string> = {
  cooperation: 'M22 2L31 6L22 10Z',
  conflict: 'M24 2L32 6L24 10ZM20 1.5H22V10.5H20Z',
  neutral: 'M21 1.5L31 6L21 10.5L24 6Z',
  mixed: 'M22 6L26.5 2L31 6L26.5 10Z',
};

/** The same at both ends. */
const ties: Record<Head, string> = {
  cooperation: 'M1 6A3 3 0 1 1 7 6A3 3 0 1 1 1 6ZM25 6A3 3 0 1 1 31 6A3 3 0 1 1 25 6Z',
  conflict: 'M2 1.5H4V10.5H2ZM28 1.5H30V10.5H28Z',
  neutral: '',
  mixed: 'M1 6L5 2.5L9 6L5 9.5ZM23 6L27 2.5L31 6L27 9.5Z',
};

/** A sign as the drawing has it, in small. */
export function SignSample({ look }: { readonly look: SignLook }) {
  return (
    <svg className="sign-sample" width="32" height="12" viewBox="0 0 32 12" aria-hidden>
      <Shape look={look} />
    </svg>
  );
}

function Shape({ look }: { readonly look: SignLook }) {
  switch (look.at) {
    case 'arrow':
      return (
        <>
          <path className="sign-line" d="M1 6H23" />
          <path className="sign-head" d={arrows[look.head]} />
        </>
      );
    case 'tie':
      return (
        <>
          <path className="sign-line" d="M3 6H29" />
          <path className="sign-head" d={ties[look.head]} />
        </>
      );
    case 'count':
      return (
        <>
          <path className="sign-line sign-wide" d="M1 6H10M22 6H31" />
          <text className="sign-text" x="16" y="10" textAnchor="middle">
            3
          </text>
        </>
      );
    case 'contested':
      return (
        <>
          <path className="sign-rim" d="M1 6H31" />
          <path className="sign-line" d="M1 6H31" />
        </>
      );
    case 'may':
      return (
        <>
          <path className="sign-line sign-wider" d="M1 6H31" />
          <path className="sign-hollow" d="M1 6H31" />
        </>
      );
    case 'undated':
      return (
        <>
          <path className="sign-line" d="M1 6H12M20 6H31" />
          <circle className="sign-ring" cx="16" cy="6" r="3.6" />
        </>
      );
    case 'new':
      return (
        <>
          <path className="sign-band" d="M1 6H31" strokeWidth="11" />
          <path className="sign-line" d="M1 6H31" />
        </>
      );
    case 'changed':
      return (
        <>
          <path className="sign-band" d="M1 6H31" strokeWidth="6" />
          <path className="sign-line" d="M1 6H31" />
        </>
      );
    case 'gone':
      return <path className="sign-line" d="M1 6H31M16 1V11" />;
    case 'same':
      return <path className="sign-line sign-faint" d="M1 6H31" />;
    case 'pinned':
      return <circle className="sign-pinned" cx="16" cy="6" r="4.6" />;
  }
}
