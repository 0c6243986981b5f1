import { identifier } from '#db/identifier.ts';

/**
 * Graphs of the harshest forms that a foreign database may have, none of them prepared for anything: as Cypher whose
 * statements end with a semicolon and a line break.
 */

/** Text as Cypher reads it between double quotes. */
const text = (value: string) => JSON.stringify(value);

/** Three hundred characters without a space to break at. */
const endless = 'Donaudampfschifffahrtsgesellschaft'.repeat(9).slice(0, 300);

/** Captions that nobody would choose. */
export const weirdNames = {
  plain: 'Plain & simple',
  backticks: 'Back`tick``s "and" \'quotes\' \\ slash',
  hangul: '대한민국 독도',
  rightToLeft: 'جامعة الدول العربية',
  mixed: 'לשלום (abc) עולם 123',
  emoji: '👩‍👩‍👧‍👦 family 🇰🇷',
  endless,
  control: 'tab\there\u0007bell\u001b[31mred\u0085next\u200bzero',
  markup: '<img src=x onerror="document.title=1"><b>bold</b> {{x}} $(y) %s',
  combining: 'Z̸̧̛̗a̶l̵g̶o̷ ñ ṩ',
  spaces: '   spaces   round   it   ',
  lines: 'first line\nsecond line\r\nthird',
} as const;

/** Labels, types and properties that must be quoted, in several scripts. */
const weirdLabels = [
  'odd `label`',
  '사람 이름',
  'دولة',
  '🚀',
  'with space',
  'UPPER_snake',
  '123',
  'a.b:c|d&e',
];
const weirdTypes = ['TO `x`', '관계', 'is part of', '→', 'وقّع', 'a-b.c'];

/** No keys, no order: a ring of weird names, each joined to the next and to the one after it. */
function weird(): string {
  const names = Object.entries(weirdNames);
  const at = (list: readonly string[], place: number) => list[place % list.length] ?? '';
  const nodes = names.map(([id, name], place) => {
    const labels = [at(weirdLabels, place), ...(place % 3 === 0 ? [at(weirdLabels, place + 3)] : [])];
    return `(${id}:${labels.map(identifier).join(':')} {${identifier('the `name`')}: ${text(name)}, size: ${place}})`;
  });
  const relations = names.map(([id], place) => {
    const [next = id] = names[(place + 1) % names.length] ?? [];
    const [far = id] = names[(place + 2) % names.length] ?? [];
    return (
      `(${id})-[:${identifier(at(weirdTypes, place))} {${identifier('so `much`')}: ${place}.5, note: ${text(at(Object.values(weirdNames), place))}}]->(${next}), ` +
      `(${far})-[:${identifier(at(weirdTypes, place + 1))}]->(${id})`
    );
  });
  return `CREATE ${[...nodes, ...relations].join(',\n')},
    (nameless:${identifier('with space')}), (bare), (bare)-[:LEADS_TO]->(plain), (nameless)-[:LEADS_TO]->(plain),
    (values:Values {
      name: "Every value", empty: "", none: [], big: 9223372036854775807, small: -9007199254740993, half: 0.1,
      nan: 0.0/0.0, endless: 1.0/0.0, yes: true, day: date("-0044-03-15"), far: date("+999999999-12-31"),
      clock: time("12:00:00.123456789+09:00"), wall: localtime("12:00"), moment: datetime("2016-11-23T10:00:00[Asia/Seoul]"),
      local: localdatetime("2016-11-23T10:00"), span: duration("P1Y2M3DT4H5M6.789S"), flat: point({x: 1.5, y: -2}),
      deep: point({x: 1, y: 2, z: 3}), place: point({longitude: 131.87, latitude: 37.24}), texts: ["a", "", "日本"],
      numbers: range(1, 500), days: [date("2016-11-23"), date("2018-01-01")], long: ${text('word '.repeat(2000))}
    })-[:\`has "values"\` {day: date("2016-11-23"), span: duration("PT0S"), texts: ["x"], big: 9223372036854775807}]->(plain),
    (emptyText:Values {name: "", title: "Empty name, with a title"})-[:LEADS_TO]->(values);
`;
}

export const weirdGraph = weird();

/** What the hub is called, and what surrounds it. */
export const hubName = 'The Hub';

/**
 * A hub with so many neighbors of four kinds along five types, most of them leaves, some joined to each other; every
 * hundredth goes by a name with an accent.
 */
export function hubGraph(neighbors: number): string {
  const spread = (kind: string, type: string, from: number, to: number, arrow: [string, string]) => `
MATCH (hub:Hub) UNWIND range(${Math.round(neighbors * from)}, ${Math.round(neighbors * to) - 1}) AS number
CALL (hub, number) {
  CREATE (hub)${arrow[0]}[:${type} {since: 1900 + number % 120}]${arrow[1]}(:${kind} {name: CASE number % 100 WHEN 7 THEN 'Éclair ' ELSE '${kind} ' END + number, number: number})
} IN TRANSACTIONS OF 10000 ROWS;
`;
  return `
CREATE (:Hub {name: '${hubName}'});
${spread('Person', 'EMPLOYS', 0, 0.6, ['-', '->'])}
${spread('Person', 'PAYS', 0.6, 0.7, ['<-', '-'])}
${spread('City', 'OPERATES_IN', 0.7, 0.9, ['-', '->'])}
${spread('Product', 'SELLS', 0.9, 0.999, ['-', '->'])}
${spread('Owner', 'OWNS', 0.999, 1, ['<-', '-'])}
MATCH (owner:Owner) MATCH (city:City) WHERE city.number % 500 = owner.number % 500 CREATE (owner)-[:LIVES_IN]->(city);
MATCH (hub:Hub)-[:EMPLOYS]->(p:Person) WHERE p.number % 1000 = 0 CREATE (hub)-[:PRAISES]->(p);
`;
}

/** Two nodes that ten thousand relations join, in both directions and of three types; two hundred self loops; a third node. */
export const denseGraph = `
CREATE (:Side {name: 'Left'}), (:Side {name: 'Right'}), (:Side {name: 'Third'});
MATCH (left:Side {name: 'Left'}), (right:Side {name: 'Right'}) UNWIND range(1, 4000) AS number
CREATE (left)-[:SENDS {number: number, at: date('2000-01-01') + duration({days: number})}]->(right), (right)-[:ANSWERS {number: number}]->(left);
MATCH (left:Side {name: 'Left'}), (right:Side {name: 'Right'}) UNWIND range(1, 2000) AS number CREATE (left)-[:QUOTES {number: number}]->(right);
MATCH (left:Side {name: 'Left'}) UNWIND range(1, 200) AS number CREATE (left)-[:REMEMBERS {number: number}]->(left);
MATCH (right:Side {name: 'Right'}), (third:Side {name: 'Third'}) CREATE (right)-[:KNOWS]->(third), (third)-[:REMEMBERS]->(third);
`;

/** One node, without label, without properties, without anything to go to. */
export const singleNode = 'CREATE ();';
