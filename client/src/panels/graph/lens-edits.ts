import type { Lens, LensFamily, LensKind, LensType } from 'entente/contract/model/lens.ts';

/** Changes of a lens, each from one lens to the next; what else it says stays. */
type Edit = (lens: Lens) => Lens;

export function editKind(name: string, changes: LensKind): Edit {
  return (lens) => ({ ...lens, kinds: changed(lens.kinds, name, changes) });
}

export function editType(name: string, changes: LensType): Edit {
  return (lens) => ({ ...lens, types: changed(lens.types, name, changes) });
}

export function editFamily(name: string, changes: LensFamily): Edit {
  return (lens) => ({ ...lens, families: changed(lens.families, name, changes) });
}

export function editProperties(changes: NonNullable<Lens['properties']>): Edit {
  return (lens) => ({ ...lens, properties: { ...lens.properties, ...changes } });
}

/** Shows a hidden label as a kind again; where only the hiding was said of it, nothing is said any more. */
export function showKind(name: string): Edit {
  return (lens) => {
    const { [name]: kind, ...others } = lens.kinds ?? {};
    const { hidden, ...rest } = kind ?? {};
    const isFoundHidden = hidden !== true;
    if (isFoundHidden) return editKind(name, { hidden: false })(lens);
    return { ...lens, kinds: Object.keys(rest).length === 0 ? others : { ...others, [name]: rest } };
  };
}

function changed<Item extends object>(
  items: Readonly<Record<string, Item>> | undefined,
  name: string,
  changes: Item,
): Record<string, Item> {
  const before = items !== undefined && Object.hasOwn(items, name) ? items[name] : undefined;
  return { ...items, [name]: { ...before, ...changes } };
}
