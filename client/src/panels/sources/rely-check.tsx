import type { SourceBrief } from 'entente/contract/http/endpoints.ts';
import type { ReactNode } from 'react';
import { useReliedSources } from '#panels/shared/use-relied-sources.ts';

export interface RelyCheckProps {
  readonly source: SourceBrief;
  readonly children: ReactNode;
}

/** Switches a source off and on again: what stands on nothing else leaves the drawing at once, and all that is asked. */
export function RelyCheck({ source, children }: RelyCheckProps) {
  const { isRelied, isLast, rely } = useReliedSources();
  return (
    <label
      className="rely-check"
      title={isLast(source.key) ? 'Without it there would be nothing to see' : undefined}
    >
      <input
        type="checkbox"
        checked={isRelied(source.key)}
        disabled={isLast(source.key)}
        onChange={(event) => rely(source, event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
