import type { RelationType } from 'entente/contract/model/profile.ts';
import type { Relation } from 'entente/contract/model/relation.ts';
import { expect, test } from 'vitest';
import { someRelation } from '#state/testing/relation.ts';
import { lifeOf } from './life-of.ts';

const type = (name: string, temporality: RelationType['temporality'], marks?: RelationType['marks']) => ({
  name,
  label: name,
  inverse: name,
  definition: null,
  family: 'deeds',
  polarity: 0 as const,
  temporality,
  symmetric: false,
  from: [],
  to: [],
  count: 0,
  ...(marks && { marks }),
});
const types = [
  type('AIMS_AT', 'state', 'planned'),
  type('PUT_NAME_TO', 'occurrence', 'signed'),
  type('BOUND_BY', 'state', 'in force'),
  type('PAUSED', 'occurrence', 'suspended'),
  type('TOOK_UP_AGAIN', 'occurrence', 'restored'),
  type('SPOKE_OF', 'occurrence'),
];

const bounds = (year: string) => ({
  text: year,
  earliest: `${year}-01-01`,
  latest: `${year}-12-31`,
  sources: [],
});

function told(name: string, from: string, year: string | null, to = 'pact'): Relation {
  const temporality = types.find((each) => each.name === name)?.temporality ?? 'state';
  const relation = someRelation(`${from} ${name} ${year}`, name, from, to, { temporality });
  const recorded = { begins: year === null ? null : bounds(year), ends: null, openEnd: false, attested: [] };
  return { ...relation, time: { ...relation.time, begins: year, ...(year && { recorded }) } };
}

test('a life is told in its order, by the types that say what they mark, whatever they are called', () => {
  const relations = [
    told('TOOK_UP_AGAIN', 'a', '2023'),
    told('PAUSED', 'crisis', '2019'),
    told('BOUND_BY', 'a', '2016'),
    told('BOUND_BY', 'b', '2016'),
    told('PUT_NAME_TO', 'a', '2016'),
    told('AIMS_AT', 'b', null),
    told('SPOKE_OF', 'b', '2017'),
    told('PAUSED', 'pact', '2018', 'another'),
  ];
  const life = lifeOf({ ref: 'pact', ends: '2030', evidence: [] }, relations, types);
  expect(life.map(({ stage, when, others }) => [stage, when, others])).toEqual([
    ['signed', 'In 2016', ['a']],
    ['in force', 'From 2016, until when is unknown', ['a', 'b']],
    ['suspended', 'In 2019', ['crisis']],
    ['restored', 'In 2023', ['a']],
    ['ended', 'In 2030', []],
    ['planned', 'Undated', ['b']],
  ]);
  expect(life[1]?.relations).toHaveLength(2);
  expect(life[1]?.ends).toEqual({ earliest: null, latest: null });
  expect(life[0]?.ends).toBeNull();
});

test('where no relation marks anything, there is no life to tell', () => {
  expect(lifeOf({ ref: 'pact', ends: '2030', evidence: [] }, [told('SPOKE_OF', 'b', '2017')], types)).toEqual(
    [],
  );
});
