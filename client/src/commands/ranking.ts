import type { CallParameters } from 'entente/contract/http/endpoints.ts';
import type { Profile } from 'entente/contract/model/profile.ts';

/** An order of neighbors. */
export type Ranking = NonNullable<CallParameters<'neighbors'>['sort']>;

/** Those that come first in it: "the 10 best connected". */
export const firstIn: Readonly<Record<Ranking, string>> = {
  degree: 'best connected',
  recent: 'most recent',
  evidence: 'best evidenced',
  relations: 'most often related',
  caption: 'first by name',
};

/** In which orders the neighbors of a node can be asked for in this graph: by dates and sources only where it records them. */
export function rankingsIn({
  properties: { time, evidence },
}: Pick<Profile, 'properties'>): readonly Ranking[] {
  const dates = [...(time?.relations?.begins ?? []), ...(time?.relations?.attested ?? [])];
  return [
    'degree',
    ...(dates.length > 0 ? (['recent'] as const) : []),
    ...(evidence === null ? [] : (['evidence'] as const)),
    'relations',
  ];
}
