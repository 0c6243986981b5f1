import { announce } from '#state/announcements.ts';
import { MissingPart } from '#state/missing-part.ts';

/**
 * Fetches a part of the page that is not there yet. Where it cannot be had, that is announced.
 *
 * @param name what the part is called: "Copying a link"
 * @param again does once more what needs the part: offered with the announcement
 * @returns null where it cannot be had
 */
export async function fetchPart<Part>(
  name: string,
  load: () => Promise<Part>,
  again: () => unknown,
): Promise<Part | null> {
  try {
    return await load();
  } catch {
    announceMissing(name, again);
    return null;
  }
}

/** Says that a part of the page did not load, and offers to try again. */
export function announceMissing(name: string, again: () => unknown): void {
  const { detail, remedy } = new MissingPart(name);
  announce(`${detail} ${remedy}`, 'problem', { title: 'Try again', run: () => void again() });
}
