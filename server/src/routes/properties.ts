import type { SeenProperty } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import type { Handler, Handlers } from '#http/handler.ts';
import type { Examples } from '#profile/found.ts';
import { examplesFrom, takeSurvey } from '#profile/survey.ts';

/** How many nodes of each combination of labels are looked at where no examples are known yet. */
const eachSurveyed = 20;
/** How many different values of a property are shown. */
const mostExamples = 5;

const properties: Handler<'properties'> = async ({ reader, known: { found, profile } }) => {
  const examples = found.examples ?? examplesFrom(await takeSurvey(reader, eachSurveyed));
  const kinds = new Set(profile.kinds.map((kind) => kind.name));
  return {
    nodes: summarize(examples.nodes.filter(({ of }) => kinds.has(of))),
    relations: summarize(examples.relations.filter(({ of }) => isType(profile, of))),
    queries: reader.sent,
  };
};

function isType({ types }: Profile, name: string): boolean {
  return types.some((type) => type.name === name);
}

/** Each property once, by its name, with where it was seen and what it held. */
function summarize(examples: readonly Examples[]): SeenProperty[] {
  const seen = new Map<string, { on: Set<string>; values: Set<string>; examples: Set<string> }>();
  for (const { of, properties: sample } of examples)
    for (const { name, type, value } of sample.flat()) {
      const entry = seen.get(name) ?? { on: new Set(), values: new Set(), examples: new Set() };
      seen.set(name, entry);
      entry.on.add(of);
      // Every value that is there is not null, which Cypher says of each.
      entry.values.add(type.replaceAll(' NOT NULL', ''));
      if (value !== null && entry.examples.size < mostExamples) entry.examples.add(value);
    }
  return [...seen]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, entry]) => ({
      name,
      on: [...entry.on].sort(),
      values: [...entry.values].sort(),
      examples: [...entry.examples],
    }));
}

export const propertyRoutes = { properties } satisfies Partial<Handlers>;
