import { announce } from '#state/announcements.ts';
import { fetchPart } from './fetch-part.ts';
import { type Outcome, type RestoreOptions, restoreView } from './restore-view.ts';

/**
 * Opens a view that somebody has passed on, or that this browser has kept. What is broken or foreign is told and ignored.
 *
 * @param text of a snapshot
 */
export async function openView(text: string, options: RestoreOptions): Promise<Outcome> {
  const part = await fetchPart(
    'Opening a view',
    () => import('#state/snapshot-schema.ts'),
    () => openView(text, options),
  );
  if (part === null) return 'failed';
  const reading = part.readSnapshot(text);
  if ('snapshot' in reading) return restoreView(reading.snapshot, options);
  announce(`The view ${options.from} cannot be opened. ${reading.problem}`, 'problem');
  return 'nothing to show';
}
