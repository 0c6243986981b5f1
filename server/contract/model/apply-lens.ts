import { isSame } from './canonical.ts';
import type { Lens } from './lens.ts';
import { lineOf } from './line-of.ts';
import type { Family, Kind, Profile } from './profile.ts';

/** The color of a kind or family of which nothing is known but its name. */
const plainColor = '#787c84';

/**
 * A graph as it looks through a lens.
 *
 * Labels and types that the graph does not have are passed over. A label that was hidden and is no more becomes a kind
 * with a count of 0: whoever knows the database fills it in.
 *
 * @param found what was found, without any lens
 */
export function applyLens(found: Profile, lens: Lens): Profile {
  const seen: Profile = {
    ...found,
    ...given({ name: lens.name, description: lens.description, sourceLabel: lens.sourceLabel }),
    ...given({ viewpoints: lens.viewpoints }),
    ...kindsThrough(found, lens),
    families: familiesThrough(found.families, lens),
    types: found.types.map((type) => ({ ...type, ...given(own(lens.types, type.name)) })),
    properties: { ...found.properties, ...given(lens.properties) },
  };
  return isSame(seen, found) ? found : { ...seen, origin: 'lens' };
}

/** A kind made of a label alone. */
export function plainKind(name: string): Kind {
  const label = lineOf(name);
  return { name, label, plural: label, definition: null, color: plainColor, captions: [], count: 0 };
}

/** A family made of a name alone. */
export function plainFamily(name: string): Family {
  return { name, label: lineOf(name), color: plainColor, line: 'solid' };
}

function kindsThrough({ kinds, hiddenLabels }: Profile, lens: Lens): Pick<Profile, 'kinds' | 'hiddenLabels'> {
  const isHidden = (label: string) => own(lens.kinds, label)?.hidden;
  const shown = [
    ...kinds.filter(({ name }) => isHidden(name) !== true),
    ...hiddenLabels.filter((label) => isHidden(label) === false).map(plainKind),
  ].map((kind) => {
    const { hidden: _, ...changes } = own(lens.kinds, kind.name) ?? {};
    return { ...kind, ...given(changes) };
  });
  return {
    kinds: inOrder(shown, lens.precedence ?? []),
    hiddenLabels: [
      ...hiddenLabels.filter((label) => isHidden(label) !== false),
      ...kinds.map(({ name }) => name).filter((label) => isHidden(label) === true),
    ],
  };
}

/** Those that are named first, in that order; then the others as they were. */
function inOrder(kinds: readonly Kind[], precedence: readonly string[]): Kind[] {
  const first = precedence.flatMap((label) => kinds.filter(({ name }) => name === label));
  return [...new Set([...first, ...kinds])];
}

/** Those that were found, then by their names those that the lens describes or only names at a type. */
function familiesThrough(found: readonly Family[], lens: Lens): Family[] {
  const atTypes = Object.values(lens.types ?? {}).flatMap(({ family }) => family ?? []);
  const known = new Set(found.map(({ name }) => name));
  const added = [...new Set([...Object.keys(lens.families ?? {}), ...atTypes])]
    .filter((name) => !known.has(name))
    .sort();
  return [...found, ...added.map(plainFamily)].map((family) => ({
    ...family,
    ...given(own(lens.families, family.name)),
  }));
}

type Given<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> };

/** The fields that are set: one that is not must not take the place of what was found. */
function given<Fields extends object>(fields: Fields | undefined): Given<Fields> {
  const set = Object.entries(fields ?? {}).filter(([, value]) => value !== undefined);
  // Entries of `Fields`, without those that are undefined.
  return Object.fromEntries(set) as Given<Fields>;
}

/** A label may be called `constructor`, which is found on every object. */
function own<Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
