import { Kbd } from '@mantine/core';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The keys as this machine has them: "Mod+Shift+Z" is ⌘ ⇧ Z or Ctrl Shift Z. */
export function shortcutParts(shortcut: string): readonly string[] {
  return shortcut.split(/(?<=.)\+(?=.)/).map((part) => {
    if (part === 'Mod') return isApple ? '⌘' : 'Ctrl';
    if (part === 'Shift') return isApple ? '⇧' : 'Shift';
    return part;
  });
}

/** A shortcut as keys to press, for a menu or a tooltip. */
export function ShortcutKeys({ shortcut }: { readonly shortcut: string }) {
  return (
    <span className="shortcut-keys">
      {shortcutParts(shortcut).map((part) => (
        <Kbd key={part} size="xs">
          {part}
        </Kbd>
      ))}
    </span>
  );
}
