import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { datasetFile, missingFiles } from '#bench/graphs/datasets.ts';
import type { Database } from '#db/database.ts';
import type { Query } from '#db/query.ts';

const files = { parties: 'party_nodes.csv', treaties: 'treaty_nodes.csv', memberships: 'party_edges.csv.gz' };

/** Why the treaties cannot be loaded, in words; `null` where they are beside the repository. */
export const withoutTreaties: string | null = missingFiles('treaties', Object.values(files));

/** One row of the table of parties: who is party to what, since when, as the file has it; empty where it is not known. */
export interface Membership {
  readonly party: string;
  readonly treaty: string;
  readonly signed: string;
  readonly ratified: string;
  readonly in_force: string;
  readonly ended: string;
}

/** Every row of the table of parties. */
function memberships(): Membership[] {
  return tableOf(files.memberships).map((row) => ({
    party: cell(row, 'party_id'),
    treaty: cell(row, 'treaty_id'),
    signed: cell(row, 'signed'),
    ratified: cell(row, 'ratified'),
    in_force: cell(row, 'in_force'),
    ended: cell(row, 'ended'),
  }));
}

/**
 * Loads international agreements and who is party to them as somebody would who never heard of this program: properties
 * under the names that the files have, no index but those of the keys, an empty cell is no property.
 *
 * @param database empty
 */
export async function loadTreaties(database: Database): Promise<void> {
  await database.alterSchema('CREATE CONSTRAINT state_id FOR (n:State) REQUIRE n.id IS UNIQUE');
  await database.alterSchema('CREATE CONSTRAINT agreement_id FOR (n:Agreement) REQUIRE n.id IS UNIQUE');
  const parties = tableOf(files.parties).map(({ party_id: id, ...row }) => ({ ...row, id }));
  const treaties = tableOf(files.treaties).map(({ treaty_id: id, ...row }) => ({ ...row, id }));
  await write(database, 'UNWIND $rows AS row CREATE (n:State) SET n = row', parties.map(withoutBlanks));
  await write(database, 'UNWIND $rows AS row CREATE (n:Agreement) SET n = row', treaties.map(withoutBlanks));
  await write(
    database,
    `UNWIND $rows AS row
     MATCH (state:State {id: row.party}), (agreement:Agreement {id: row.treaty})
     CREATE (state)-[r:PARTY_TO]->(agreement)
     SET r = row.properties`,
    memberships().map(({ party, treaty, ...dates }) => ({ party, treaty, properties: withoutBlanks(dates) })),
  );
}

const perTransaction = 10_000;

async function write(database: Database, cypher: string, rows: readonly object[]): Promise<void> {
  const parameters = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });
  const query: Query<typeof parameters, z.ZodNever> = {
    name: 'test',
    cypher,
    parameters,
    row: z.never(),
    example: { rows: [] },
  };
  for (let first = 0; first < rows.length; first += perTransaction) {
    const some = rows.slice(first, first + perTransaction).map((row) => ({ ...row }));
    await database.write((writer) => writer.many(query, { rows: some }));
  }
}

type Row = Readonly<Record<string, string>>;

function cell(row: Row, column: string): string {
  return row[column] ?? '';
}

function withoutBlanks(row: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}

/** The rows of a table, by the names in its first line. */
function tableOf(file: string): Row[] {
  const content = readFileSync(datasetFile('treaties', file));
  const text = file.endsWith('.gz') ? gunzipSync(content) : content;
  const [header = [], ...rows] = cellsOf(text.toString('utf8'));
  return rows.map((row) => Object.fromEntries(header.map((name, place) => [name, row[place] ?? ''])));
}

/** Lines of cells as CSV has them: a cell in quotes may hold commas, line breaks, and quotes written twice. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  }
  return lines;
}
