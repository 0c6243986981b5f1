import { pack, unpack } from '#state/packed.ts';
import { inBrief } from '#state/snapshot.ts';
import type { Snapshot } from '#state/snapshot-schema.ts';

/** Longer addresses are cut off by mail programs, chats and forms. */
export const LONGEST_ADDRESS = 8000;

const NAME = 'view';

/** The part of an address behind `#` that holds a view, and how many letters the whole address has with it. */
export interface ViewAddress {
  readonly hash: string;
  readonly length: number;
  readonly isTooLong: boolean;
}

/** Shares of the steps that led to the view, tried in turn until there is room. */
const shares = [1, 0.5, 0.25, 0.1];
/** A longer text is not made short enough for an address. */
const LONGEST_TEXT = 100_000;

/** The address of a view, with as many of the last steps by which it was made as there is room for. */
export async function addressOf(snapshot: Snapshot): Promise<ViewAddress> {
  const bare = await addressWith(inBrief(snapshot, 0));
  const all = snapshot.log?.effects.length ?? 0;
  if (bare.isTooLong) return bare;
  for (const steps of new Set(shares.map((share) => Math.floor(all * share)))) {
    const brief = inBrief(snapshot, steps);
    if (steps === 0 || JSON.stringify(brief).length > LONGEST_TEXT) continue;
    const address = await addressWith(brief);
    if (!address.isTooLong) return address;
  }
  return bare;
}

async function addressWith(snapshot: Snapshot): Promise<ViewAddress> {
  const hash = `#${NAME}=${await pack(JSON.stringify(snapshot))}`;
  const length = bareAddress().length + hash.length;
  return { hash, length, isTooLong: length > LONGEST_ADDRESS };
}

/** The address of this page without what is behind `#`. */
export function bareAddress(): string {
  return location.href.split('#', 1)[0] ?? '';
}

/** What the hash of an address holds of a view, packed; null where it holds none. */
export function packedIn(hash: string): string | null {
  const [name, packed] = hash.slice(1).split('=', 2);
  return name === NAME && packed !== undefined && packed !== '' ? packed : null;
}

/** The snapshot in it as text, yet to be read; empty where it is cut off. */
export async function textIn(packed: string): Promise<string> {
  return (await unpack(packed)) ?? '';
}
