import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconLayout } from '@tabler/icons-react';
import { useEffect, useId, useReducer, useState } from 'react';
import { useCommands } from '#commands/use-commands.ts';
import { CommandIcon } from '#panels/shared/command-icon.tsx';
import { ShortcutKeys } from '#ui/shortcut-keys.tsx';
import { Dialog } from './dialog.tsx';
import { setDialog } from './screen.ts';
import { screenCommands } from './screen-commands.ts';

/** Every command that can be done now, found by a few letters of what it says it will do. */
export function PaletteDialog() {
  return (
    <Dialog title="Find a command" showsTitle={false} size="32rem">
      <Palette />
    </Dialog>
  );
}

function Palette() {
  const [text, setText] = useState('');
  const list = useId();
  const combobox = useCombobox({ opened: true });
  const { selectFirstOption } = combobox;
  const offered = useOffered().filter(({ title }) => matches(title, text));

  // Mantine's own id changes after the first rendering, and the field names its list only once the list has been there for a rendering.
  const [, settle] = useReducer((count: number) => count + 1, 0);
  useEffect(settle, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another first command
  useEffect(() => void selectFirstOption(), [text, selectFirstOption]);

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        setDialog(null);
        offered.find((each) => each.id === id)?.run();
      }}
    >
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          data-autofocus
          aria-label="Find a command"
          placeholder="What do you want to do?"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          // To the field, Escape means a list to be closed; here that is the dialog.
          onKeyDown={(event) => event.key === 'Escape' && setDialog(null)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options id={list} className="palette-options" aria-label="Commands">
        {offered.map(({ id, title, shortcut, picture }) => (
          <Combobox.Option key={id} value={id} className="palette-option">
            {picture}
            <span>{title}</span>
            {shortcut !== null && <ShortcutKeys shortcut={shortcut} />}
          </Combobox.Option>
        ))}
        {offered.length === 0 && (
          <Combobox.Empty>No command says so. Try another word, such as “show” or “path”.</Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox>
  );
}

function useOffered() {
  const offered = useCommands().filter(({ isAvailable }) => isAvailable);
  return [
    ...offered.map(({ command: { id, shortcut, icon }, title, run }) => ({
      id,
      title,
      shortcut,
      run,
      picture: <CommandIcon icon={icon} size={16} />,
    })),
    ...screenCommands
      .filter(({ id }) => id !== 'palette')
      .map((command) => ({ ...command, picture: <IconLayout size={16} stroke={1.75} aria-hidden /> })),
  ];
}

function matches(title: string, text: string): boolean {
  const words = text.toLocaleLowerCase('en').split(/\s+/);
  return words.every((word) => title.toLocaleLowerCase('en').includes(word));
}
