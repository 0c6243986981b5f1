import './outage-banner.css';
import { Button } from '@mantine/core';
import { checkServer, useOutage } from './outage.ts';

/** Says that server or database are away. It lies over the drawing, which must not jump, and goes by itself when they are back. */
export function OutageBanner() {
  const problem = useOutage((state) => state.problem);
  if (problem === null) return null;
  return (
    <div className="notice outage-banner" role="alert">
      <span>
        <strong>{problem.detail}</strong> {problem.remedy} This page tries again by itself; what is drawn
        stays.
      </span>
      <Button size="compact-xs" variant="default" onClick={() => void checkServer()}>
        Try now
      </Button>
    </div>
  );
}
