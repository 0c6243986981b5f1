import type { Ref } from 'entente/contract/model/index.ts';
import { ApiProblem } from '#api/problem.ts';
import { announce } from '#state/announcements.ts';
import { whileBusy } from '#state/busy.ts';
import { MissingPart } from '#state/missing-part.ts';

/** What a task is, for those who see it run. */
export interface TaskDescription {
  /** The id of the command. */
  readonly command: string;
  /** In plain words: "Expanding Japan". */
  readonly title: string;
  readonly refs: readonly Ref[];
}

/**
 * Does something that waits, so that it is seen and can be ended, and says what went wrong.
 *
 * @returns what the work returns, or null where it was ended by the user or failed: that has been announced then
 */
export async function doTask<Result>(
  about: TaskDescription,
  work: (signal: AbortSignal, report: (progress: number) => void) => Promise<Result>,
): Promise<Result | null> {
  try {
    return await whileBusy(about, work);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      announce(`Stopped: ${about.title}. Nothing was changed.`);
      return null;
    }
    if (error instanceof ApiProblem) {
      announce(`${about.title} did not work. ${error.detail} ${error.remedy}`, 'problem');
      return null;
    }
    if (error instanceof MissingPart) {
      const offer = { title: 'Try again', run: () => void doTask(about, work) };
      announce(`${about.title} did not work. ${error.detail} ${error.remedy}`, 'problem', offer);
      return null;
    }
    announce(
      `${about.title} did not work: the page made a mistake. Nothing was changed; try again.`,
      'problem',
    );
    throw error;
  }
}
