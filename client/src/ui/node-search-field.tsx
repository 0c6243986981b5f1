import './node-search-field.css';
import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useState } from 'react';
import { KindMark } from './kind-mark.tsx';
import { counted } from './words.ts';

/** A node that was found, in words. */
export interface SearchHit {
  readonly ref: string;
  readonly caption: string;
  readonly color: string;
  readonly shape: string;
  /** What it is and why it was found: "territory · 竹島, name". */
  readonly detail: string;
  readonly degree: number;
}

export interface NodeSearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What to offer; while the answer to what is typed is awaited, that to what was typed before. */
  readonly hits: readonly SearchHit[];
  readonly isWaiting: boolean;
  /** Below the list, or in its place: how many there are in all, that nothing was found, what went wrong. */
  readonly note: ReactNode;
  readonly onChoose: (ref: string) => void;
  /** The field is left without a choice. */
  readonly onLeave?: () => void;
  readonly labelVisible?: boolean;
  readonly leftSection?: ReactNode;
  readonly rightSection?: ReactNode;
  readonly rightSectionWidth?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string;
}

/**
 * A text field that finds nodes while one types. Enter takes the first hit, or the one reached by the arrows;
 * pressed before the answer is there, it takes the first hit as soon as that comes.
 */
export function NodeSearchField({
  hits,
  text,
  onText,
  onChoose,
  onLeave,
  note,
  isWaiting,
  ...field
}: NodeSearchFieldProps) {
  const combobox = useCombobox();
  // Mantine's own id changes after the first rendering, and the field would name a list that is none.
  const list = useId();
  const { selectFirstOption, resetSelectedOption } = combobox;
  const [enterPressed, setEnterPressed] = useState(false);
  const first = hits[0]?.ref;

  const isOpen = combobox.dropdownOpened && text.trim() !== '' && (hits.length > 0 || note !== null);

  const choose = (ref: string) => {
    setEnterPressed(false);
    combobox.closeDropdown();
    onChoose(ref);
  };

  useEffect(() => {
    if (hits.length === 0 || isWaiting) resetSelectedOption();
    else selectFirstOption();
  }, [hits, isWaiting, selectFirstOption, resetSelectedOption]);

  useEffect(() => {
    if (!enterPressed || isWaiting) return;
    setEnterPressed(false);
    if (first !== undefined) choose(first);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || text.trim() === '') return;
    // What the arrows have reached is taken by the list itself, where that has not been closed.
    if (isWaiting || !isOpen || combobox.getSelectedOptionIndex() === -1) setEnterPressed(true);
  };
  return (
    <Combobox
      store={{ ...combobox, dropdownOpened: isOpen }}
      onOptionSubmit={choose}
      withinPortal={false}
      floatingStrategy="fixed"
      position="bottom-start"
      offset={6}
      // A list that fades in is not there yet when its first entry is to be marked.
      transitionProps={{ duration: 0 }}
      width="target"
      middlewares={{ flip: false, size: true, shift: { mainAxis: true } }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...inputProps(field)}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            onText(event.currentTarget.value);
            setEnterPressed(false);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            onLeave?.();
          }}
          onKeyDown={onKeyDown}
          leftSection={
            isWaiting ? <Loader size={14} color="gray" aria-label="Searching" /> : field.leftSection
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown className="node-search-dropdown">
        <Combobox.Options
          id={list}
          aria-label={field.label}
          mah="min(26rem, 60dvh)"
          style={{ overflowY: 'auto' }}
        >
          {hits.map((hit) => (
            <Combobox.Option key={hit.ref} value={hit.ref} className="hit">
              <KindMark kind={hit} />
              <span className="hit-caption">{hit.caption}</span>
              <span className="hit-degree figure">{counted(hit.degree, 'relation')}</span>
              <span className="hit-detail">{hit.detail}</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {note}
      </Combobox.Dropdown>
    </Combobox>
  );
}

function inputProps({
  label,
  placeholder,
  labelVisible,
  rightSection,
  rightSectionWidth,
  inputRef,
  className,
}: Omit<NodeSearchFieldProps, 'hits' | 'text' | 'onText' | 'onChoose' | 'onLeave' | 'note' | 'isWaiting'>) {
  return {
    placeholder,
    ...(labelVisible ? { label } : { 'aria-label': label }),
    ...(rightSection === undefined ? {} : { rightSection }),
    ...(rightSectionWidth === undefined ? {} : { rightSectionWidth }),
    ...(inputRef === undefined ? {} : { ref: inputRef }),
    ...(className === undefined ? {} : { className }),
  };
}
