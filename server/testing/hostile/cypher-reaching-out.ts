import { type HostileQuery, refusedBy } from './cypher-row.ts';

/** What would reach files, the network, extensions. */
export const reachingOut: readonly HostileQuery[] = [
  ...refusedBy('steps', [
    "WITH 1 AS one LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
    "WITH 1 AS one LOAD CSV WITH HEADERS FROM 'file:///import/x.csv' AS row RETURN row",
    "WITH 1 AS one LOAD CSV FROM 'http://127.0.0.1:9/secret' AS row RETURN row",
    "WITH 'http://127.0.0.1:9/?leak=' AS to MATCH (n) WITH to + n.key AS to LIMIT 1 LOAD CSV FROM to AS row RETURN row",
    "UNWIND ['file:///a', 'file:///b'] AS file LOAD CSV FROM file AS row RETURN row",
    "CALL { LOAD CSV FROM 'file:///x.csv' AS row RETURN row } RETURN row",
    "MATCH (n) WHERE EXISTS { WITH n LOAD CSV FROM 'file:///x.csv' AS row RETURN row } RETURN n",
    "WITH 1 AS one LOAD /* CSV */ CSV FROM 'ftp://127.0.0.1/x' AS row RETURN row",
    'MATCH (n) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS RETURN x',
    'MATCH (n) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS OF 1 ROWS RETURN x',
    'MATCH (n) CALL (n) { RETURN 1 AS x } IN 4 CONCURRENT TRANSACTIONS OF 10 ROWS ON ERROR CONTINUE RETURN x',
  ]),
  ...refusedBy('beginning', [
    "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
    "LOAD CSV FROM 'http://127.0.0.1:9/' AS row RETURN row",
  ]),
  ...refusedBy('calls', [
    'RETURN file() AS file',
    'RETURN linenumber() AS line',
    'MATCH (n) WHERE file() IS NULL RETURN n LIMIT 1',
    "RETURN apoc.load.json('http://127.0.0.1:9/') AS x",
    "RETURN apoc.util.sha256(['x']) AS x",
    "RETURN `apoc`.`load`.`json`('x') AS x",
    "RETURN apoc . /* so */ load . json ( 'x' ) AS x",
    "RETURN genai.vector.encode('x', 'OpenAI', {token: 'x'}) AS x",
    "RETURN graph.byName('system') AS x",
    'RETURN graph.names() AS x',
    "RETURN custom.function('x') AS x",
    'RETURN [x IN [1] | apoc.create.uuid()] AS x',
    'MATCH (n) ORDER BY apoc.coll.max([1]) RETURN n',
    'RETURN {a: gds.util.asNode(1)} AS x',
    'RETURN foo(1) AS x',
    'RETURN `file`() AS x',
  ]),
  ...[
    "CALL apoc.load.json('http://127.0.0.1:9/')",
    "CALL apoc.cypher.doIt('CREATE (n)', {}) YIELD value RETURN value",
    "CALL apoc.cypher.run('MATCH (n) DETACH DELETE n', {}) YIELD value RETURN value",
    "CALL apoc.export.csv.all('/tmp/x.csv', {})",
    "CALL apoc.systemdb.execute('SHOW USERS') YIELD row RETURN row",
    "CALL gds.graph.project('x', '*', '*')",
    'CALL dbms.security.listUsers()',
    "CALL dbms.setConfigValue('server.directories.import', '/')",
  ].map(
    (query): HostileQuery => ({
      query,
      layer: null,
      status: [400, 403],
      code: ['invalid-query', 'refused-query'],
    }),
  ),
];
