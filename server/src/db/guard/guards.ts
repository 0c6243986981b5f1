import { type PlanCheck, planChecks } from './plan-guard.ts';
import { type TextCheck, textChecks } from './text-guard.ts';

/** What stands between a user's query and the database. Tests leave parts of it out, to see what each one stops. */
export interface Guards {
  readonly text: readonly TextCheck[];
  readonly plan: readonly PlanCheck[];
  /** Whether the database is told to refuse what writes. */
  readonly readingOnly: boolean;
}

export const allGuards: Guards = {
  // The names of an object's own properties are its keys.
  text: Object.keys(textChecks) as TextCheck[],
  plan: Object.keys(planChecks) as PlanCheck[],
  readingOnly: true,
};
