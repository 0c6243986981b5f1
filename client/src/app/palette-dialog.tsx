import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useId, useReducer, useState } from 'react';
import { ShortcutKeys } from '#ui/shortcut-keys.tsx';
import { Dialog } from './dialog.tsx';
import { findCommands } from './find-commands.ts';
import { setDialog } from './screen.ts';
import { useOffered } from './use-offered.tsx';

/** Every command that can be done now, found by a few letters of what it says it will do, or by another word for it. */
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
  const found = findCommands(useOffered(), text);
  const offered = found.filter(({ isAvailable }) => isAvailable);
  // Who asks for one by name is told that it is there.
  const notNow = text.trim() === '' ? [] : found.filter(({ isAvailable }) => !isAvailable);

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
        {notNow.map(({ id, title, picture }) => (
          <Combobox.Option key={id} value={id} className="palette-option" disabled aria-disabled>
            {picture}
            <span>{title}</span>
            <span>not now</span>
          </Combobox.Option>
        ))}
        {found.length === 0 && (
          <Combobox.Empty>No command says so. Try another word, such as “show” or “path”.</Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox>
  );
}
