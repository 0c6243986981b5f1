import { join } from 'node:path';
import { withHeader } from './csv.ts';
import { datasetFile, missingFiles } from './datasets.ts';
import { type BenchmarkGraph, matchByElementId } from './graph.ts';

const folder = 'unga_votes';

const headers = {
  'states.csv': 'state:ID(State),name,code,iso3,korean,japanese',
  'roll_calls.csv':
    'roll_call:ID(RollCall),session:int,date:date,resolution,important:int,amendment:int,paragraph:int,issues,title,description',
  'votes.csv': ':START_ID(State),:END_ID(RollCall),vote,date:date',
} as const;

const sources: Readonly<Record<keyof typeof headers, string>> = {
  'states.csv': 'states.csv',
  'roll_calls.csv': 'roll_calls.csv.gz',
  'votes.csv': 'votes.csv.gz',
};

/** Votes in the General Assembly of the United Nations: few nodes, each joined to thousands of others. */
export const ungaGraph: BenchmarkGraph = {
  name: 'unga',
  title: 'Votes in the UN General Assembly',
  version: '1',
  lens: null,
  missing: () => missingFiles(folder, Object.values(sources)),
  async write(target) {
    for (const [file, header] of Object.entries(headers)) {
      const source = sources[file as keyof typeof headers];
      await withHeader(datasetFile(folder, source), join(target, file), header);
    }
    return {
      nodes: [
        ['State', 'states.csv'],
        ['RollCall', 'roll_calls.csv'],
      ],
      relations: [['VOTED', 'votes.csv']],
    };
  },
  pool: `
    MATCH (n)
    WHERE n:State OR toInteger(n.roll_call) % 31 = 0
    WITH n, COUNT { (n)--() } AS degree
    RETURN elementId(n) AS id, elementId(n) AS ref, coalesce(n.name, n.title) AS caption, degree, degree = 0 AS apart
    ORDER BY coalesce(n.state, n.roll_call)`,
  match: matchByElementId,
  caption: 'name',
  indexed: false,
};
