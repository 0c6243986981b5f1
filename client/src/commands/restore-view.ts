import { fetchCall } from '#api/cache.ts';
import { lookAt } from '#graph/sight.ts';
import { captionFontReady } from '#graph/text-width.ts';
import { announce } from '#state/announcements.ts';
import { attendToPaths } from '#state/attention.ts';
import { knownPart, refsOf } from '#state/known-part.ts';
import type { Logged } from '#state/log.ts';
import { beginSession, performEffect, useSession } from '#state/session.ts';
import { sessionIn } from '#state/snapshot.ts';
import type { Snapshot } from '#state/snapshot-schema.ts';
import { patchBetween } from '#state/view.ts';
import { doTask } from './do-task.ts';
import { fetchEntities } from './fetch-entities.ts';
import { learnPublished } from './learn-published.ts';
import { lostInWords } from './lost-words.ts';
import { countedChange } from './wording.ts';

export interface RestoreOptions {
  /** Where it comes from, as in "Opened the view in the address". */
  readonly from: string;
  /**
   * Whether the session begins with it, and with the history that it brings along. Else it is one effect, by which
   * what is shown gives way to it, and which can be taken back.
   */
  readonly begins: boolean;
  /** Whether nothing is said where all of it could be shown. */
  readonly isQuiet?: boolean;
}

/** What came of it; why, where it is not shown, has been announced. */
export type Outcome = 'shown' | 'nothing to show' | 'failed';

/**
 * Shows a view as it was when the snapshot was taken, as far as this graph knows what it showed. What is not known here
 * is announced by name.
 *
 * @param snapshot as `readSnapshot` has read it
 */
export async function restoreView(
  snapshot: Snapshot,
  { from, begins, isQuiet = false }: RestoreOptions,
): Promise<Outcome> {
  const title = `Opening the view ${from}`;
  const { log: logBefore } = useSession.getState();
  const restored = await doTask(
    { command: begins ? 'start' : 'restore', title, refs: [] },
    async (signal) => {
      const whole = sessionIn(snapshot);
      const wanted = refsOf(begins ? whole : { ...whole, log: { effects: [], position: 0 } });
      const [graph, known] = await Promise.all([
        fetchCall('graph', {}),
        fetchEntities(wanted, signal),
        captionFontReady(),
        asksWhatWasKnown(whole) ? learnPublished() : undefined,
      ]);
      const session = knownPart(whole, known);
      const { nodes, relations } = session.view;
      const lost = lostInWords(
        { snapshot, known },
        { dataVersion: graph.dataVersion, hasKeys: graph.profile.properties.key !== null },
      );
      if (nodes.size === 0 && whole.view.nodes.size > 0) {
        announce(`The view ${from} cannot be shown: this graph has nothing of it.${lost}`, 'problem');
        return 'nothing to show' as const;
      }
      const summary = `Opened the view ${from}: ${countedChange(nodes.size, relations.size)}`;
      // What has been done meanwhile is not swept away.
      const isUntouched = useSession.getState().log === logBefore;
      if (begins && isUntouched) beginSession(session.view, session.log);
      else performEffect(summary, patchBetween(useSession.getState().view, session.view));
      const { from: start, to: end } = session.view.settings.paths;
      if (start !== null && end !== null) attendToPaths();
      if (snapshot.sight !== null) lookAt(snapshot.sight);
      if (lost !== '') announce(`${summary}.${lost}`, 'problem');
      else if (!isQuiet) announce(`${summary}.`);
      return 'shown' as const;
    },
  );
  return restored ?? 'failed';
}

/** Whether it asks what was known by a date, or did at some step that can be gone back to. */
function asksWhatWasKnown({ view, log }: Logged): boolean {
  const steps = log.effects.flatMap(({ patch: { settings } }) =>
    settings ? [settings.before, settings.after] : [],
  );
  return [view.settings, ...steps].some(({ filters }) => filters.knownBy !== undefined);
}
