import type { ApiProblem } from '#api/problem.ts';
import { usePicking } from '#state/picking.ts';

/** The database holds nothing: what to do about it. */
export function EmptyDatabase() {
  return (
    <div className="stage-message">
      <h2>This database is empty</h2>
      <p>
        Load the graph that comes with Entente with <code>npm run seed -- --confirm</code>, or start Entente
        with <code>NEO4J_URI</code> at a database that holds one. Then reload this page.
      </p>
    </div>
  );
}

/** Nobody can say what the graph is: why, and what to do. The page asks again by itself. */
export function GraphProblem({ problem }: { readonly problem: ApiProblem }) {
  return (
    <div className="stage-message">
      <h2>The graph cannot be shown</h2>
      <p>{problem.detail}</p>
      <p>{problem.remedy}</p>
    </div>
  );
}

/** All that was drawn has been removed. */
export function NothingShown() {
  return (
    <div className="stage-message stage-nothing">
      <h2>Nothing is on the drawing</h2>
      <p>Search for a node above, ask one of the questions, or undo what you did last.</p>
    </div>
  );
}

/** A node is asked for while only the table is there to pick it from. The drawing has a notice of its own. */
export function PickingNotice() {
  const purpose = usePicking((picking) => picking.purpose);
  if (purpose === null) return null;
  return (
    <p className="picking-notice">
      Choose the row of the node {purpose}: click it, or go to it and press Enter. Esc stops.
    </p>
  );
}
