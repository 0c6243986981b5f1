import { operators, procedures } from './allowed.ts';
import { QueryRefused } from './refusal.ts';

/** What a plan says of a query: what the driver gives, as far as it is looked at. */
export interface PlanStep {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly PlanStep[];
}
export interface Planned {
  /** `r`: reads; `rw`, `w`: writes; `s`: changes schema or settings. */
  readonly queryType: string;
  readonly plan: PlanStep | null;
}

/** What of a plan is looked at, each by itself so that tests can tell what it stops. */
export const planChecks = { kindOfQuery, steps, procedureCalls };
export type PlanCheck = keyof typeof planChecks;

/**
 * Looks at how the database would carry a query out, before it does.
 *
 * @throws QueryRefused for the first thing in it that may not be
 */
export function checkPlan(planned: Planned, checks: readonly PlanCheck[]): void {
  for (const name of checks) planChecks[name](planned);
}

const changes: Readonly<Record<string, string>> = {
  w: 'It writes.',
  rw: 'It writes.',
  s: 'It concerns the schema, the settings or the users of the database.',
};

function kindOfQuery({ queryType }: Planned): void {
  if (queryType === 'r') return;
  throw new QueryRefused(
    changes[queryType] ?? 'It does not only read.',
    'Only what reads the graph is run here; leave out CREATE, MERGE, SET, REMOVE, DELETE and what administers.',
  );
}

const known: Readonly<Record<string, string>> = {
  LoadCSV: 'LOAD CSV reads files or addresses, and not the graph',
  TransactionApply: 'CALL … IN TRANSACTIONS is for writing in portions',
  TransactionForeach: 'CALL … IN TRANSACTIONS is for writing in portions',
  ShowTransactions: 'SHOW TRANSACTIONS tells what others do',
  TerminateTransactions: 'TERMINATE TRANSACTIONS ends what others do',
};

function steps({ plan }: Planned): void {
  for (const { operatorType } of stepsOf(plan)) {
    const name = operatorName(operatorType);
    if (operators.has(name)) continue;
    throw new QueryRefused(
      `${known[name] ?? `The step ${name} of its plan is not among those that only read the graph`}.`,
      'Ask with MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL { … }, UNION and RETURN.',
    );
  }
}

function procedureCalls({ plan }: Planned): void {
  for (const { operatorType, arguments: about } of stepsOf(plan)) {
    if (operatorName(operatorType) !== 'ProcedureCall') continue;
    const [name = ''] = String(about['Details'] ?? '').split('(');
    if (procedures.has(name.trim())) continue;
    throw new QueryRefused(
      `The procedure ${name.trim().slice(0, 80)} is not among those that a query may call here.`,
      `Allowed: ${[...procedures].join(', ')}.`,
    );
  }
}

/** Without recursion: a plan may be deep. */
function* stepsOf(plan: PlanStep | null): Generator<PlanStep> {
  const waiting = plan === null ? [] : [plan];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    yield step;
    waiting.push(...step.children);
  }
}

/** `VarLengthExpand(All)@neo4j` is a `VarLengthExpand`. */
function operatorName(operatorType: string): string {
  return operatorType.replace(/[@(].*$/s, '');
}
