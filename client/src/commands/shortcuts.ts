import { cancelPicking } from '#state/picking.ts';
import { selectedTarget } from '#state/target.ts';
import { commands } from './all.ts';

/**
 * Runs the command whose shortcut was pressed, on what is selected. A shortcut of one key counts only while the
 * focus is in the drawing or the table, one with Ctrl or ⌘ everywhere but in a text field. Escape always ends
 * picking a node.
 *
 * @returns whether there was one; then the event is used up
 */
export function runShortcut(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  // Wherever the focus was when a node was asked for.
  if (event.key === 'Escape' && cancelPicking()) {
    event.preventDefault();
    return true;
  }
  if (isTextField(event.target)) return false;
  const target = selectedTarget();
  const command = commands.find(
    (candidate) =>
      candidate.shortcut !== null &&
      isPressed(candidate.shortcut, event) &&
      isInScope(candidate.shortcut, event) &&
      candidate.isAvailable(target),
  );
  if (command === undefined) return false;
  event.preventDefault();
  void command.run(target);
  return true;
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Keys that do what another is named for. */
const aliases: Readonly<Record<string, string>> = { '=': '+', Backspace: 'Delete' };

/** Whether a shortcut, such as `Mod+Shift+Z`, has been pressed; `Mod` is Ctrl or ⌘. */
export function isPressed(shortcut: string, event: KeyPress): boolean {
  const parts = shortcut.split(/(?<=.)\+(?=.)/);
  const wanted = parts.at(-1) ?? '';
  const pressed = aliases[event.key] ?? event.key;
  const isSign = /^[^\p{L}]$/u.test(wanted);
  return (
    pressed.toLowerCase() === wanted.toLowerCase() &&
    parts.includes('Mod') === (event.ctrlKey || event.metaKey) &&
    // "+" needs Shift on some keyboards and not on others.
    (parts.includes('Shift') === event.shiftKey || isSign) &&
    !event.altKey
  );
}

function isInScope(shortcut: string, event: KeyboardEvent): boolean {
  if (shortcut.startsWith('Mod+')) return true;
  return event.target instanceof Element && event.target.closest('[data-shortcuts="graph"]') !== null;
}

/** Whether keys that go there are typed. */
export function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="radio"]), textarea, select, [contenteditable="true"]')
  );
}
