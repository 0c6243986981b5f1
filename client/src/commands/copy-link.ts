import { announce } from '#state/announcements.ts';
import { snapshotNow } from './snapshot-now.ts';
import { addressOf, bareAddress, LONGEST_ADDRESS } from './view-address.ts';
import { counted } from './wording.ts';

/** A link to the view as it is now, and what is to be known of it. */
export interface Link {
  /** Null where it would be longer than mail programs and chats let through: then a file does it. */
  readonly address: string | null;
  /** How many letters it has, or would have. */
  readonly length: number;
  /** Whether nodes are named by ids of this very database, which mean nothing in another one. */
  readonly isForHereOnly: boolean;
}

/** @returns null as long as nobody knows of which graph the view is */
export async function linkToView(): Promise<Link | null> {
  const snapshot = snapshotNow();
  if (snapshot === null) return null;
  const { hash, length, isTooLong } = await addressOf(snapshot);
  return {
    address: isTooLong ? null : bareAddress() + hash,
    length,
    isForHereOnly: !snapshot.graph.hasKeys,
  };
}

/** What there is to know of a link that is too long. */
export function tooLongInWords({ length }: Pick<Link, 'length'>): string {
  return `A link to this view would have ${counted(length, 'letter')}; mail and chat cut off what is longer than ${LONGEST_ADDRESS.toLocaleString('en')}. Save it as a file instead.`;
}

/** Puts a link to the view on the clipboard, or says why not. */
export async function copyLink(): Promise<void> {
  const link = await linkToView();
  if (link === null) return;
  if (link.address === null) return announce(tooLongInWords(link), 'problem');
  const here = link.isForHereOnly
    ? ' It holds in this database only: its nodes have no keys of their own.'
    : '';
  if (await copyText(link.address)) announce(`Copied a link to this view.${here}`);
  else
    announce(
      'This browser does not let a page copy. The address above holds the view: copy it there.',
      'problem',
    );
}

/** Puts a text on the clipboard. Returns whether the browser has let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or the page was not fetched from a safe place, where there is no clipboard.
    return false;
  }
}
