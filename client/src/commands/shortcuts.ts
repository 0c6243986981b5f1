import { selectedTarget } from '#state/target.ts';
import { commands } from './all.ts';
import type { Command } from './command.ts';

/**
 * Runs the command whose shortcut was pressed, on what is selected. A shortcut of one key counts only while the
 * focus is in the drawing or the table, one with Ctrl or ⌘ everywhere but in a text field.
 *
 * @returns whether there was one; then the event is used up
 */
export function runShortcut(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || isTextField(event.target)) return false;
  const target = selectedTarget();
  const command = commands.find(
    (candidate) =>
      isPressed(candidate, event) && isInScope(candidate, event) && candidate.isAvailable(target),
  );
  if (command === undefined) return false;
  event.preventDefault();
  void command.run(target);
  return true;
}

function isPressed({ shortcut }: Command, event: KeyboardEvent): boolean {
  if (shortcut === null) return false;
  const parts = shortcut.split(/(?<=.)\+(?=.)/);
  const key = parts.at(-1) ?? '';
  const isLetter = /^\p{L}$/u.test(key);
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    parts.includes('Mod') === (event.ctrlKey || event.metaKey) &&
    // "+" needs Shift on some keyboards and not on others.
    (parts.includes('Shift') === event.shiftKey || !isLetter) &&
    !event.altKey
  );
}

function isInScope({ shortcut }: Command, event: KeyboardEvent): boolean {
  if (shortcut?.startsWith('Mod+')) return true;
  return event.target instanceof Element && event.target.closest('[data-shortcuts="graph"]') !== null;
}

/** Whether keys that go there are typed. */
export function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="radio"]), textarea, select, [contenteditable="true"]')
  );
}
