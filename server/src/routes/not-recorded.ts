import type { Profile } from '#contract/model/index.ts';
import type { Parameters } from '#http/handler.ts';

const lens = 'A lens can name the properties that hold them.';

/** What was asked of paths by name that this graph does not record, with what to do about it. */
export function notRecorded(asked: Parameters<'paths'>, profile: Profile): string[] {
  const { time, evidence, contested } = profile.properties;
  const kinds = new Set(profile.kinds.map(({ name }) => name));
  const types = new Set(profile.types.map(({ name }) => name));
  const families = new Set(profile.families.map(({ name }) => name));
  const unknown = (what: string, names: readonly string[], known: ReadonlySet<string>, remedy: string) =>
    names
      // Without a name: none of them was asked for.
      .filter((name) => name !== '' && !known.has(name))
      .map((name) => `There is no ${what} "${name}" in this graph. ${remedy}`);
  const asksDates = [asked.asOf, asked.during].some((date) => date !== undefined) || asked.timing !== 'any';
  const asksSources = asked.sources.length > 0 || asked.knownBy !== undefined;
  const notes = [
    ...(asksDates && time === null
      ? [`This graph records no dates of relations, so none is left out for when it held. ${lens}`]
      : []),
    ...(asked.undated === 'exclude' && time === null
      ? [`This graph records no dates of relations, so all but timeless ones are undated. ${lens}`]
      : []),
    ...(asksSources && evidence === null
      ? [`This graph does not record which sources its relations rely on. ${lens}`]
      : []),
    ...(asked.contested !== 'include' && contested === null && evidence === null
      ? [`This graph does not record which relations are contested. ${lens}`]
      : []),
    ...unknown('kind of node', asked.avoidKinds, kinds, 'GET /api/graph lists the kinds.'),
    ...unknown('type of relation', asked.types, types, 'GET /api/graph lists the types.'),
    ...unknown('family of types', asked.families, families, 'GET /api/graph lists the families.'),
  ];
  return [...new Set(notes)];
}
