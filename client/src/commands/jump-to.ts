import { announce } from '#state/announcements.ts';
import { jumpTo as goTo, useSession } from '#state/session.ts';
import { counted } from './wording.ts';

/** Goes to the view after the first `position` steps, back or forth. What is in both views stays where it is. */
export function jumpTo(position: number): void {
  const { log } = useSession.getState();
  if (position === log.position) return;
  const way = position < log.position ? 'back' : 'forth';
  goTo(position);
  const { effects } = useSession.getState().log;
  const reached = effects[position - 1]?.title ?? 'the beginning';
  announce(`Went ${way} ${counted(Math.abs(position - log.position), 'step')}, to: ${reached}.`);
}
