import type { Kind, NameIndex, Profile } from '#contract/model/index.ts';

type Naming = Pick<Profile, 'indexed' | 'kinds' | 'hiddenLabels' | 'nameIndexes'>;

/** The full-text indexes of a foreign graph that hold a property from which captions are read. */
export function usableIndexes({ indexed, kinds, hiddenLabels, nameIndexes }: Naming): NameIndex[] {
  if (indexed) return [];
  return nameIndexes.filter((index) =>
    kinds.some((kind) => isOn(index, kind, hiddenLabels) && kind.captions.some((each) => holds(index, each))),
  );
}

/** The kinds whose captions are in no full-text index. */
export function uncoveredKinds({ indexed, kinds, hiddenLabels, nameIndexes }: Naming): Kind[] {
  if (indexed) return [];
  return kinds.filter((kind) => {
    const [first] = kind.captions;
    return (
      first !== undefined &&
      !nameIndexes.some((index) => isOn(index, kind, hiddenLabels) && holds(index, first))
    );
  });
}

/** A label that is hidden because every node carries it serves all kinds. */
function isOn({ labels }: NameIndex, { name }: Kind, hidden: readonly string[]): boolean {
  return labels.includes(name) || labels.some((label) => hidden.includes(label));
}

function holds({ properties }: NameIndex, property: string): boolean {
  return properties.includes(property);
}
