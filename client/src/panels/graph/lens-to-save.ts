import type { Lens } from 'entente/contract/model/lens.ts';
import type { Profile } from 'entente/contract/model/profile.ts';
import { wholeLens } from 'entente/contract/model/whole-lens.ts';

/**
 * All that is known of how to read a graph, as a lens.
 *
 * @param used the lens in use: what it asks for stays asked for, also where it cannot be had yet, as a key without an index
 */
export function lensToSave(profile: Profile, used: Lens): Lens {
  const whole = wholeLens(profile);
  return { ...whole, properties: { ...whole.properties, ...used.properties } };
}
