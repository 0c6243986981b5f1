import { type HostileQuery, refusedBy } from './cypher-row.ts';

const ended = {
  layer: null,
  seconds: 1,
  status: [422, 504],
  code: ['query-failed', 'query-timeout'],
} as const;
const answered = { layer: null, seconds: 10, status: 200, code: null } as const;

/** What takes more than there is: time, memory, depth, rows. */
export const exhausting: readonly HostileQuery[] = [
  // Neo4j ends a query between rows, and not within an expression: these would go on long after they were told to end.
  ...refusedBy('loops', [
    'RETURN reduce(sum = 0, n IN range(1, 1000000000000) | sum + n) AS sum',
    'WITH 1000000000000 AS most RETURN reduce(sum = 0, n IN range(1, most) | sum + n) AS sum',
    'RETURN [n IN range(1, $most) | n] AS list',
    'RETURN size([n IN range(1, 1000 * 1000 * 1000) | n]) AS size',
    'RETURN range(1, 1000000000) AS list',
    'RETURN all(n IN range(1, 10000000000) WHERE n > 0) AS is',
    'RETURN single(n IN range(1, 1e12) WHERE n > 0) AS is',
    'RETURN range(0, 99999999999, 2)[5] AS n',
    'RETURN `range`(1, 99999999999) AS n',
    'RETURN reduce(a = 0, x IN range(1, 9999) | a + reduce(b = 0, y IN range(1, 9999) | b + reduce(c = 0, z IN range(1, 9999) | c + 1))) AS sum',
    'MATCH (n) WITH collect(n) AS l RETURN [a IN l | [b IN l | [c IN l | [d IN l | a.x + b.x + c.x + d.x]]]] AS list',
    'MATCH (n) WITH collect(n) AS l RETURN any(a IN l WHERE all(b IN l WHERE none(c IN l WHERE c.x = a.x))) AS is',
  ]),
  {
    ...ended,
    query:
      'MATCH (a), (b), (c), (d), (e) WITH a, b, c, d, e WHERE a.caption = e.key + d.key + c.key + b.key RETURN a',
  },
  {
    ...ended,
    query: 'RETURN reduce(inner = [], n IN range(1, 10000) | [inner]) AS deep',
    status: [200, 422, 504],
    code: [],
  },

  { ...ended, query: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a + b) AS sum' },
  {
    ...ended,
    query: "MATCH path = ({key: 'japan'})-[*1..30]-({key: 'no such'}) RETURN count(path) AS paths",
  },
  {
    ...ended,
    query: "RETURN [n IN range(1, 100) | reduce(text = 'x', m IN range(1, 20) | text + text)] AS list",
    seconds: 20,
  },
  { ...answered, query: 'UNWIND range(1, 1000000) AS n RETURN n' },
  {
    ...answered,
    query: "UNWIND range(1, 100000) AS n RETURN reduce(text = 'x', m IN range(1, 12) | text + text) AS text",
  },
  { ...answered, query: 'MATCH (a), (b) RETURN a, b' },
  {
    ...answered,
    query:
      'MATCH path = (a)--(b)--(c) WITH path LIMIT 1 RETURN [i IN range(0, length(path) - 1) | nodes(path)[i].key] AS keys',
  },
  { ...answered, query: 'RETURN reduce(sum = 0, n IN range(1, 10000) | sum + n) AS sum' },
];
