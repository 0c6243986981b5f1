import type { Ref } from 'entente/contract/model/index.ts';
import { bareAddress } from './view-address.ts';

/** What the hash of an address may name instead of holding a whole view. */
export interface Named {
  readonly what: 'node' | 'relations';
  readonly refs: readonly Ref[];
}

/** The address that stays good for a node, or for relations such as those along a path, as long as the graph has them. */
export function addressNaming({ what, refs }: Named): string {
  return `${bareAddress()}#${what}=${refs.map(encodeURIComponent).join(',')}`;
}

/** What the hash of an address names; null where it names nothing, or is damaged. */
export function namedIn(hash: string): Named | null {
  const [what, list = ''] = hash.slice(1).split('=', 2);
  if (what !== 'node' && what !== 'relations') return null;
  try {
    const refs = list
      .split(',')
      .filter((ref) => ref !== '')
      .map(decodeURIComponent);
    return refs.length === 0 ? null : { what, refs };
  } catch {
    // A stray percent sign: it was cut off or written by hand.
    return null;
  }
}
