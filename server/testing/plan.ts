import neo4j, { type Plan } from 'neo4j-driver';
import { inject } from 'vitest';
import type { Query } from '#db/query.ts';
import { toParameter } from '#db/values.ts';

export interface PlannedQuery {
  /** `r`: reads; `w`, `rw`: writes; `s`: changes the schema. */
  readonly type: string;
  readonly operators: readonly string[];
}

/**
 * How the test database would run a query, without running it.
 *
 * @throws where its text cannot be read
 */
export async function planOf(query: Query, parameters: object): Promise<PlannedQuery> {
  const { uri, username, password } = inject('connection');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    // The plain object that is given comes back as one.
    const given = toParameter(parameters) as Record<string, unknown>;
    const { summary } = await driver.executeQuery(`EXPLAIN ${query.cypher}`, given);
    return { type: summary.queryType, operators: summary.plan === false ? [] : operatorsOf(summary.plan) };
  } finally {
    await driver.close();
  }
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*$/, ''), ...children.flatMap(operatorsOf)];
}
