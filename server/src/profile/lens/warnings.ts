import type { Lens, LensWarning, Profile } from '#contract/model/index.ts';
import { suggest } from '#contract/model/nearest.ts';
import { fieldOf, type LineOf } from './parse.ts';

/**
 * What a lens names that the graph does not have. Databases change, so it is no mistake.
 *
 * @param profile what was found, without any lens
 * @param propertyKeys all names of properties; `null` where they could not be found out
 */
export function warningsOf(
  lens: Lens,
  profile: Profile,
  propertyKeys: ReadonlySet<string> | null,
  lineOf: LineOf = () => null,
): LensWarning[] {
  const labels = [...profile.kinds.map(({ name }) => name), ...profile.hiddenLabels];
  const types = profile.types.map(({ name }) => name);
  const families = [...profile.families.map(({ name }) => name), ...Object.keys(lens.families ?? {})];
  const named: Named[] = [
    ...Object.keys(lens.kinds ?? {}).map((label): Named => ['label', labels, ['kinds', label], label]),
    ...(lens.precedence ?? []).map((label, place): Named => ['label', labels, ['precedence', place], label]),
    ...asNamed('label', labels, ['sourceLabel'], lens.sourceLabel),
    ...Object.keys(lens.types ?? {}).map((type): Named => ['type of relation', types, ['types', type], type]),
    ...Object.entries(lens.types ?? {}).flatMap(([type, { family }]) =>
      asNamed('family', families, ['types', type, 'family'], family),
    ),
    ...(propertyKeys === null ? [] : propertiesIn(lens).map(toNamed([...propertyKeys]))),
  ];
  return named
    .filter(([, known, , name]) => !known.includes(name))
    .map(([what, known, path, name]) => ({
      field: fieldOf(path),
      line: lineOf(path),
      detail:
        what === 'family' ? `The family "${name}" is not described.` : `This graph has no ${what} "${name}".`,
      remedy: suggest(
        name,
        known,
        what === 'family' ? 'Describe it under "families".' : 'Leave it out, unless it is still to come.',
      ),
    }));
}

type Path = readonly PropertyKey[];
/** What is named, among what is known, where, and by which name. */
type Named = readonly [what: string, known: readonly string[], path: Path, name: string];

function asNamed(
  what: string,
  known: readonly string[],
  path: Path,
  name: string | null | undefined,
): Named[] {
  return name === null || name === undefined ? [] : [[what, known, path, name]];
}

const toNamed =
  (known: readonly string[]) =>
  ({ path, name }: { path: Path; name: string }): Named => ['property', known, path, name];

/** Every property that a lens names, and where. */
function propertiesIn(lens: Lens): { path: Path; name: string }[] {
  const captions = Object.entries(lens.kinds ?? {}).flatMap(([label, kind]) =>
    (kind.captions ?? []).map((name, place) => ({ path: ['kinds', label, 'captions', place], name })),
  );
  return [...captions, ...rolesIn(lens.properties ?? {}, ['properties'])];
}

/** In the roles every text is the name of a property but those that choose among fixed values. */
function rolesIn(value: unknown, path: Path): { path: Path; name: string }[] {
  if (typeof value === 'string') return [{ path, name: value }];
  if (value === null || typeof value !== 'object') return [];
  const steps: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps
    .filter(([step]) => !['form', 'endIs', 'emptyEnd'].includes(String(step)))
    .flatMap(([step, inner]) => rolesIn(inner, [...path, step]));
}
