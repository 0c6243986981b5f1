import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { IconLayout } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useCommands } from '#commands/use-commands.ts';
import { CommandIcon } from '#panels/shared/command-icon.tsx';
import { ShortcutKeys } from '#ui/shortcut-keys.tsx';
import { setDialog } from './screen.ts';
import { screenCommands } from './screen-commands.ts';

/** Every command that can be done now, found by a few letters of what it says it will do. */
export function PaletteDialog() {
  return (
    <Modal
      opened
      onClose={() => setDialog(null)}
      withCloseButton={false}
      size="32rem"
      padding="xs"
      yOffset="12dvh"
      overlayProps={{ backgroundOpacity: 0.3 }}
      aria-label="Find a command"
    >
      <Palette />
    </Modal>
  );
}

function Palette() {
  const [text, setText] = useState('');
  const combobox = useCombobox({ opened: true });
  const { selectFirstOption } = combobox;
  const offered = useOffered().filter(({ title }) => matches(title, text));

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
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          aria-label="Find a command"
          placeholder="What do you want to do?"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className="palette-options" aria-label="Commands">
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
