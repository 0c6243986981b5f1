import type { Profile } from '#contract/model/index.ts';
import type { Recordable } from './header.ts';

/** What every question of the library may name beside its own parameters: what the graph is, as its profile has it. */
export const graphParameters: readonly string[] = ['graph'];

/** Properties and types by what they mean, for `r[$graph.sources]` and `type(r) IN $graph.friendly`. */
export function graphParameter({ properties, types, sourceLabel }: Profile) {
  const named = (polarity: number) =>
    types.filter((type) => type.polarity === polarity).map(({ name }) => name);
  const [begins] = properties.time?.relations?.begins ?? [];
  const [ends] = properties.time?.relations?.ends ?? [];
  const [attested] = properties.time?.relations?.attested ?? [];
  const [nodeBegins] = properties.time?.nodes?.begins ?? [];
  const [nodeEnds] = properties.time?.nodes?.ends ?? [];
  return {
    key: properties.key,
    statement: properties.statement,
    modality: properties.modality,
    contested: properties.contested,
    opposes: properties.opposes ?? null,
    sources: properties.evidence?.sources ?? null,
    stances: properties.evidence?.stances ?? null,
    begins: begins?.property ?? null,
    ends: ends?.property ?? null,
    attested: attested?.property ?? null,
    nodeBegins: nodeBegins?.property ?? null,
    nodeEnds: nodeEnds?.property ?? null,
    polarity: properties.polarity,
    sourceLabel,
    friendly: named(1),
    hostile: named(-1),
  };
}

/** Whether a graph records what a question needs; in words where it does not. */
export const recordedIn: Readonly<Record<Recordable, readonly [(profile: Profile) => boolean, string]>> = {
  key: [({ properties }) => properties.key !== null, 'keys of its nodes'],
  statement: [({ properties }) => properties.statement !== null, 'statements'],
  sources: [({ properties }) => properties.evidence !== null, 'sources of its relations'],
  stances: [({ properties }) => (properties.evidence?.stances ?? null) !== null, 'what sources deny'],
  contested: [({ properties }) => properties.contested !== null, 'which relations are contested'],
  opposes: [({ properties }) => (properties.opposes ?? null) !== null, 'which relations oppose one another'],
  modality: [({ properties }) => properties.modality !== null, 'what is fact and what opinion'],
  days: [
    ({ properties }) => hasBounds(properties.time?.relations),
    'days on which relations began and ended',
  ],
  attested: [
    ({ properties }) => properties.time?.relations?.attested[0]?.form === 'bounds',
    'days on which sources tell of a relation',
  ],
  nodeDays: [({ properties }) => hasBounds(properties.time?.nodes), 'days on which nodes began and ended'],
  polarity: [
    ({ types }) => [1, -1].every((polarity) => types.some((type) => type.polarity === polarity)),
    'which relations are friendly and which hostile',
  ],
  publications: [({ sourceLabel }) => sourceLabel !== null, 'nodes for its sources'],
};

type Span = NonNullable<Profile['properties']['time']>['relations'] | undefined;

/** Stored day bounds stand beside the dates, as `beginsEarliest`. */
function hasBounds(span: Span): boolean {
  return [span?.begins, span?.ends].every((dates) => dates?.[0]?.form === 'bounds');
}
