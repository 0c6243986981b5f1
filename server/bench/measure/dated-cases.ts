import type { CallParameters, EndpointName } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import type { Case, Question } from './cases.ts';
import type { Draws, PoolNode } from './draws.ts';
import { toRequest } from './request.ts';

const asOf = '2015';

/** What is asked as of a year, each beside the same without; none where no relation of the graph has a date. */
export function datedCases({ nodes, hubs, words }: Draws, profile: Profile): Case[] {
  if ((profile.properties.time?.relations ?? null) === null) return [];
  const around = (of: string, drawn: readonly PoolNode[]) => [
    dated(
      `summary${of}`,
      drawn.map(({ ref }) => asked('neighborSummary', { refs: [ref] })),
    ),
    dated(
      `neighbors, best connected${of}`,
      drawn.map(({ ref }) => asked('neighbors', { ref, limit: 25 })),
    ),
    dated(
      `expansion${of}`,
      drawn.map(({ ref }) => asked('neighbors', { ref, limit: 100 })),
    ),
  ];
  const some = nodes.map((_, place) => [...new Set(nodes.slice(place, place + 50).map(({ ref }) => ref))]);
  return [
    ...around('', nodes),
    ...around(' of a hub', hubs),
    dated(
      'relations among 50',
      some.map((refs) => asked('relationsAmong', { refs })),
    ),
    dated(
      'timeline',
      words.map(() => asked('timeline', {})),
    ),
  ];
}

function asked<Name extends EndpointName>(name: Name, parameters: CallParameters<Name>): Question {
  return {
    request: toRequest(name, { ...parameters, asOf }),
    best: null,
    without: toRequest(name, parameters),
  };
}

function dated(name: string, questions: readonly Question[]): Case {
  return { name: `${name}, as of a year`, questions };
}
