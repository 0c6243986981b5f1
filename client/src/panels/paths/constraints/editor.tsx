import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { NodeField } from '#panels/shared/node-field.tsx';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { DateEditor } from './date-editor.tsx';
import { HubsEditor } from './hubs-editor.tsx';
import type { ConstraintOffer } from './menu.tsx';
import { KindEditor, SourceEditor, TypeEditor } from './name-editors.tsx';
import { PeriodEditor } from './period-editor.tsx';

export interface ConstraintEditorProps {
  readonly offer: ConstraintOffer;
  readonly vocabulary: Vocabulary;
  readonly onAdd: (value: string) => void;
  readonly onClose: () => void;
}

/** Asks for the one thing that a new constraint has to be told. Escape leaves it. */
export function ConstraintEditor({ offer, vocabulary, onAdd, onClose }: ConstraintEditorProps) {
  const fields = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // After the menu that it was chosen in has closed, and has given the focus back to its button.
    const timer = setTimeout(() => fields.current?.querySelector('input')?.focus(), 30);
    return () => clearTimeout(timer);
  }, []);
  const leave = (event: KeyboardEvent) => {
    // A list that is open above it closes first, and takes the key.
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <fieldset ref={fields} className="constraint-editor" aria-label={label(offer)} onKeyDown={leave}>
      <Field offer={offer} vocabulary={vocabulary} onAdd={onAdd} />
      <ActionIcon
        className="constraint-editor-close"
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={`Leave “${label(offer)}”`}
        onClick={onClose}
      >
        <IconX size={14} />
      </ActionIcon>
    </fieldset>
  );
}

function label({ title }: ConstraintOffer): string {
  return title.replace('…', '');
}

function Field({ offer, vocabulary, onAdd }: Omit<ConstraintEditorProps, 'onClose'>) {
  const choosing = { label: label(offer), vocabulary, onAdd };
  switch (offer.name) {
    case 'through':
    case 'avoid':
      return (
        <NodeField
          label={label(offer)}
          purpose={offer.name === 'through' ? 'to go through' : 'to avoid'}
          value={null}
          onChange={(ref) => ref !== null && onAdd(ref)}
        />
      );
    case 'avoidKind':
      return <KindEditor {...choosing} />;
    case 'along':
    case 'notAlong':
      return <TypeEditor {...choosing} />;
    case 'source':
      return <SourceEditor {...choosing} />;
    case 'maximumDegree':
      return <HubsEditor label={label(offer)} onAdd={onAdd} />;
    case 'during':
      return <PeriodEditor onAdd={onAdd} />;
    default:
      return <DateEditor label={label(offer)} onAdd={onAdd} />;
  }
}
