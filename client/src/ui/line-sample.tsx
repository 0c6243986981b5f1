import './kind-mark.css';

export interface LineSampleProps {
  readonly family: {
    readonly color: string;
    readonly form: { readonly dashes: readonly number[]; readonly cap: 'butt' | 'round' };
  };
}

/** Shown whole: a sample shorter than one dash and one gap would look like any other line. */
const LENGTH = 22;

/** A piece of the line by which the relations of a family are drawn. */
export function LineSample({ family: { color, form } }: LineSampleProps) {
  const round = form.dashes.reduce((sum, each) => sum + each, 0);
  const scale = Math.min(1, LENGTH / (1.6 * round || LENGTH));
  return (
    <svg
      className="line-sample"
      style={{ color }}
      width={LENGTH}
      height="8"
      viewBox={`0 0 ${LENGTH} 8`}
      aria-hidden
    >
      <path
        d={`M1 4H${LENGTH - 1}`}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap={form.cap}
        strokeDasharray={
          form.dashes.length === 0 ? undefined : form.dashes.map((each) => each * scale).join(' ')
        }
      />
    </svg>
  );
}
