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

export async function addressOf(snapshot: Snapshot): Promise<ViewAddress> {
  const hash = `#${NAME}=${await pack(JSON.stringify(inBrief(snapshot)))}`;
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
