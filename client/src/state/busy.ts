import type { Ref } from 'entente/contract/model/index.ts';
import { create } from 'zustand';

/** Something that waits for the server or for a layout, and can be ended. */
export interface Task {
  readonly id: number;
  /** The id of the command that started it. */
  readonly command: string;
  /** In plain words: "Expanding Japan". */
  readonly title: string;
  /** The nodes and relations that it is about. */
  readonly refs: readonly Ref[];
  /** How much of it is done, from 0 to 1; null where that is not known. */
  readonly progress: number | null;
  readonly cancel: () => void;
}

export const useTasks = create<{ readonly tasks: readonly Task[] }>(() => ({ tasks: [] }));

let lastTask = 0;

/**
 * Does some work and lets it be seen, and ended, while it lasts.
 *
 * @param work gets a signal that says when the user has ended it, and tells how far it is, from 0 to 1
 * @returns what the work returns
 * @throws whatever the work throws
 */
export async function whileBusy<Result>(
  about: Pick<Task, 'command' | 'title' | 'refs'>,
  work: (signal: AbortSignal, report: (progress: number) => void) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  lastTask += 1;
  const task: Task = { ...about, id: lastTask, progress: null, cancel: () => controller.abort() };
  useTasks.setState(({ tasks }) => ({ tasks: [...tasks, task] }));
  try {
    return await work(controller.signal, (progress) =>
      useTasks.setState(({ tasks }) => ({
        tasks: tasks.map((each) => (each.id === task.id ? { ...each, progress } : each)),
      })),
    );
  } finally {
    useTasks.setState(({ tasks }) => ({ tasks: tasks.filter(({ id }) => id !== task.id) }));
  }
}

/** The tasks under way of one command, about one node or relation, or both; of all where nothing is named. */
export function useBusy(about: { readonly command?: string; readonly ref?: Ref } = {}): readonly Task[] {
  const tasks = useTasks((state) => state.tasks);
  return tasks.filter(
    ({ command, refs }) =>
      (about.command === undefined || command === about.command) &&
      (about.ref === undefined || refs.includes(about.ref)),
  );
}
