import type { Case } from './cases.ts';
import type { Request } from './request.ts';

/** How often a visitor asks each kind of question, beside the others. */
const weights: Readonly<Record<string, number>> = {
  search: 3,
  node: 4,
  summary: 3,
  'neighbors, best connected': 2,
  'neighbors, of one type': 1,
  expansion: 2,
  'all shortest paths': 1,
  'relations among 50': 1,
};

/** What visitors ask together: every kind as often as it comes, spread evenly, the same sequence every time. */
export function mixOf(cases: readonly Case[]): Request[] {
  const chosen = cases.flatMap(({ name, questions }) => {
    const weight = weights[name] ?? 0;
    return weight > 0 ? [{ requests: questions.map(({ request }) => request), weight, taken: 0 }] : [];
  });
  const total = chosen.reduce((sum, { weight }) => sum + weight, 0);
  const length = total * Math.max(1, ...chosen.map(({ requests }) => requests.length));
  return Array.from({ length }, (_, place) => {
    // Next is whoever is furthest behind its part.
    let next = chosen[0];
    for (const each of chosen)
      if (next === undefined || behind(each, place, total) > behind(next, place, total)) next = each;
    const request = next?.requests[next.taken % next.requests.length];
    if (next === undefined || request === undefined) throw new RangeError('There is nothing to ask.');
    next.taken += 1;
    return request;
  });
}

function behind({ weight, taken }: { weight: number; taken: number }, place: number, total: number): number {
  return ((place + 1) * weight) / total - taken;
}
