import './problem-notice.css';
import { Button } from '@mantine/core';

export interface ProblemNoticeProps {
  readonly problem: { readonly detail: string; readonly remedy: string };
  readonly onRetry?: () => void;
}

/** What went wrong, what to do next, and a button that tries again, at the place where the answer would stand. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  return (
    <div className="problem-notice" role="alert">
      <p>{problem.detail}</p>
      <p>{problem.remedy}</p>
      {onRetry && (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
