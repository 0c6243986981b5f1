import { join } from 'node:path';
import { findFolder } from '#db/cypher-files.ts';
import { withHeader } from './csv.ts';
import { datasetFile, missingFiles } from './datasets.ts';
import { type BenchmarkGraph, matchByElementId } from './graph.ts';

const folder = 'treaties';

const headers = {
  'party_nodes.csv': 'id:ID(Party),name_en,name_ko,name_ja,iso3_known:int,rows:int',
  'treaty_nodes.csv': 'id:ID(Treaty),title,begin,signature,in_force,end,domain,type,ambit,subject,row_source',
  'party_edges.csv': ':START_ID(Party),:END_ID(Treaty),signed,ratified,in_force,ended',
} as const;

const sources: Readonly<Record<keyof typeof headers, string>> = {
  'party_nodes.csv': 'party_nodes.csv',
  'treaty_nodes.csv': 'treaty_nodes.csv',
  'party_edges.csv': 'party_edges.csv.gz',
};

/** Who is party to which agreement, since when: dates of partial precision, several rows for one pair, read through a lens. */
export const treatiesGraph: BenchmarkGraph = {
  name: 'treaties',
  title: 'International agreements and their parties',
  version: '2',
  lens: join(findFolder('docs'), 'lenses', 'treaties.yaml'),
  missing: () => missingFiles(folder, Object.values(sources)),
  async write(target) {
    for (const [file, header] of Object.entries(headers)) {
      const source = sources[file as keyof typeof headers];
      await withHeader(datasetFile(folder, source), join(target, file), header);
    }
    return {
      nodes: [
        ['State', 'party_nodes.csv'],
        ['Agreement', 'treaty_nodes.csv'],
      ],
      relations: [['PARTY_TO', 'party_edges.csv']],
    };
  },
  pool: `
    MATCH (n)
    WITH n, COUNT { (n)--() } AS degree
    WHERE n:State OR degree = 0 OR n.id ENDS WITH '0A' OR n.id ENDS WITH '5A'
    RETURN elementId(n) AS id, elementId(n) AS ref, coalesce(n.name_en, n.title) AS caption, degree, degree = 0 AS apart
    ORDER BY n.id`,
  match: matchByElementId,
  caption: 'title',
  indexed: false,
};
