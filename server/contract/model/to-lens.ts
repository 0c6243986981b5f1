import { applyLens, plainFamily, plainKind } from './apply-lens.ts';
import { isSame } from './canonical.ts';
import type { Lens, LensFamily, LensKind, LensType } from './lens.ts';
import type { Kind, Profile } from './profile.ts';

const ofKind = ['label', 'plural', 'definition', 'color', 'captions'] as const;
const ofType = ['label', 'inverse', 'definition', 'family', 'polarity', 'temporality', 'symmetric'] as const;
const ofFamily = ['label', 'color', 'line'] as const;

/**
 * The lens through which a graph looks as wanted: `applyLens(found, toLens(wanted, found))` is `wanted`, as far as a
 * lens reaches. What is as it was found is left out.
 *
 * @param wanted the profile after some changes
 * @param found what was found, without any lens
 */
export function toLens(wanted: Profile, found: Profile): Lens {
  const lens: Lens = {
    ...difference(wanted, found, ['name', 'description', 'sourceLabel', 'viewpoints']),
    ...unlessEmpty({
      kinds: kindsOf(wanted, found),
      types: byName(wanted.types, (type): LensType | undefined => {
        const before = found.types.find(({ name }) => name === type.name);
        return before && unlessBlank(difference(type, before, ofType));
      }),
      families: byName(wanted.families, (family): LensFamily | undefined => {
        const before = found.families.find(({ name }) => name === family.name);
        const changes = difference(family, before ?? plainFamily(family.name), ofFamily);
        return before === undefined ? changes : unlessBlank(changes);
      }),
      properties: difference(wanted.properties, found.properties, rolesOf(found)),
    }),
  };
  const order = wanted.kinds.map(({ name }) => name);
  const orderSoFar = applyLens(found, lens).kinds.map(({ name }) => name);
  return isSame(order, orderSoFar) ? lens : { ...lens, precedence: order };
}

function rolesOf({ properties }: Profile): (keyof Profile['properties'])[] {
  return Object.keys(properties) as (keyof Profile['properties'])[];
}

function kindsOf(wanted: Profile, found: Profile): Record<string, LensKind> {
  const shown = byName(wanted.kinds, (kind): LensKind | undefined => {
    const before: Kind | undefined = found.kinds.find(({ name }) => name === kind.name);
    if (before !== undefined) return unlessBlank(difference(kind, before, ofKind));
    return { hidden: false, ...difference(kind, plainKind(kind.name), ofKind) };
  });
  const hidden = found.kinds
    .filter(({ name }) => !wanted.kinds.some((kind) => kind.name === name))
    .map(({ name }): [string, LensKind] => [name, { hidden: true }]);
  return { ...shown, ...Object.fromEntries(hidden) };
}

/** The fields that differ, as they are wanted. */
function difference<Whole extends object, Field extends keyof Whole>(
  wanted: Whole,
  found: Whole,
  fields: readonly Field[],
): { [Each in Field]?: Whole[Each] } {
  const changed = fields.filter((field) => !isSame(wanted[field], found[field]));
  // The fields of `Whole` that were picked.
  return Object.fromEntries(changed.map((field) => [field, wanted[field]])) as {
    [Each in Field]?: Whole[Each];
  };
}

/** What there is to say of each, by its name; nothing of those of which there is nothing to say. */
function byName<Item extends { readonly name: string }, Result>(
  items: readonly Item[],
  say: (item: Item) => Result | undefined,
): Record<string, Result> {
  return Object.fromEntries(
    items.flatMap((item): [string, Result][] => {
      const said = say(item);
      return said === undefined ? [] : [[item.name, said]];
    }),
  );
}

function unlessBlank<Fields extends object>(fields: Fields): Fields | undefined {
  return Object.keys(fields).length === 0 ? undefined : fields;
}

/** The groups that hold something. */
function unlessEmpty<Groups extends Record<string, object>>(groups: Groups): Partial<Groups> {
  return Object.fromEntries(
    Object.entries(groups).filter(([, group]) => Object.keys(group).length > 0),
  ) as Partial<Groups>;
}
