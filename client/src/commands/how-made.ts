import type { Logged } from '#state/log.ts';
import type { Snapshot } from '#state/snapshot-schema.ts';
import { namesOf } from './set-viewpoint.ts';
import { counted, countedChange } from './wording.ts';

/** Where a view was made, and when it was asked how. */
type Circumstances = Pick<Snapshot, 'graph'> & {
  readonly now: Date;
  /** The filters in force, in words. */
  readonly filters: readonly string[];
};

/** The view that a session began with, by how much of it there was. */
export function beginningInWords(size: { readonly nodes: number; readonly relations: number }): string {
  return size.nodes === 0
    ? 'Began with nothing shown'
    : `Began with ${countedChange(size.nodes, size.relations)}`;
}

/** How a view was made, in plain words, one line for each step that is in force. */
export function howMade({ view, log }: Logged, { graph, now, filters }: Circumstances): string {
  const steps = log.effects.slice(0, log.position);
  const undone = log.effects.length - steps.length;
  const hidden = view.hidden.nodes.size + view.hidden.relations.size;
  const { viewpoint } = view.settings.appearance;
  const shown = countedChange(view.nodes.size, view.relations.size);
  return [
    `How this view of "${graph.name}" was made`,
    `As of ${dayAndTime(now)}, data version ${graph.dataVersion ?? 'unknown'}.`,
    '',
    `${beginningInWords(beginningOf({ view, log }))}.`,
    ...steps.map(({ title, time }, order) => `${order + 1}. ${clock(time, steps[order - 1]?.time)}${title}.`),
    '',
    `In the end: ${view.nodes.size === 0 ? 'nothing is shown' : shown}${hidden > 0 ? `, of which ${counted(hidden, 'thing')} out of sight` : ''}.`,
    ...(filters.length > 0 ? [`Filters in force: ${filters.join('; ')}.`] : []),
    ...(viewpoint === '' ? [] : [`Told with ${namesOf(viewpoint)}.`]),
    ...(undone > 0
      ? [`${counted(undone, 'more step', 'more steps')} ${undone === 1 ? 'was' : 'were'} taken back.`]
      : []),
  ].join('\n');
}

/** How much was shown before the first step. */
export function beginningOf({ view, log }: Logged): { readonly nodes: number; readonly relations: number } {
  let nodes = view.nodes.size;
  let relations = view.relations.size;
  for (const { patch } of log.effects.slice(0, log.position)) {
    for (const { before, after } of patch.nodes) nodes -= Number(after !== null) - Number(before !== null);
    for (const { shown } of patch.relations) relations -= shown ? 1 : -1;
  }
  return { nodes, relations };
}

const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

function dayAndTime(date: Date): string {
  return `${dayFormat.format(date)}, ${timeFormat.format(date)}`;
}

/** The day too where it is another one than that of the step before. */
function clock(time: number, before: number | undefined): string {
  const isSameDay = before !== undefined && dayFormat.format(time) === dayFormat.format(before);
  return `${isSameDay ? timeFormat.format(time) : dayAndTime(new Date(time))} `;
}
