import { NativeSelect } from '@mantine/core';
import type { Family } from 'entente/contract/model/profile.ts';
import { changeLens } from '#commands/change-lens.ts';
import type { FamilyWords } from '#panels/shared/vocabulary.ts';
import { LineSample } from '#ui/line-sample.tsx';
import { capitalized, counted } from '#ui/words.ts';
import { ColorField } from './color-field.tsx';
import { Foldable } from './foldable.tsx';
import { editFamily } from './lens-edits.ts';
import { TextField } from './text-field.tsx';

const lines = [
  { value: 'solid', label: 'solid' },
  { value: 'dashed', label: 'dashed' },
  { value: 'dotted', label: 'dotted' },
] as const;

export interface FamilyEditorProps {
  readonly family: Family;
  /** The same as it is drawn. */
  readonly drawn: FamilyWords;
  /** How many types belong to it. */
  readonly types: number;
}

/** How a family of relations is called and drawn. */
export function FamilyEditor({ family, drawn, types }: FamilyEditorProps) {
  const { name, label, color, line } = family;
  const change = (title: string, changes: Parameters<typeof editFamily>[1]) =>
    void changeLens(title, editFamily(name, changes));
  return (
    <Foldable mark={<LineSample family={drawn} />} name={capitalized(label)} detail={counted(types, 'type')}>
      <TextField
        label="Called"
        value={label}
        onChange={(text) => change(`${capitalized(label)} is called ${text}`, { label: text })}
      />
      <div className="graph-fields">
        <ColorField
          label="Color"
          value={color}
          onChange={(chosen) => change(`${capitalized(label)} has another color`, { color: chosen })}
        />
        <NativeSelect
          size="xs"
          label="Line"
          data={lines.map(({ value, label: words }) => ({ value, label: words }))}
          value={line}
          onChange={(event) => {
            const chosen = lines.find(({ value }) => value === event.currentTarget.value);
            if (chosen) change(`${capitalized(label)} is ${chosen.label}`, { line: chosen.value });
          }}
        />
      </div>
    </Foldable>
  );
}
