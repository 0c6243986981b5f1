import { NativeSelect } from '@mantine/core';
import type { RelationType } from 'entente/contract/model/profile.ts';
import { changeLens } from '#commands/change-lens.ts';
import type { FamilyWords } from '#panels/shared/vocabulary.ts';
import { LineSample } from '#ui/line-sample.tsx';
import { capitalized, number } from '#ui/words.ts';
import { Foldable } from './foldable.tsx';
import { editType } from './lens-edits.ts';
import { TextField } from './text-field.tsx';

const polarities = [
  { value: '1', label: 'cooperation', polarity: 1 },
  { value: '0', label: 'neither cooperation nor conflict', polarity: 0 },
  { value: '-1', label: 'conflict', polarity: -1 },
] as const;

const temporalities = [
  { value: 'state', label: 'holds for a while' },
  { value: 'occurrence', label: 'happens once' },
  { value: 'timeless', label: 'holds at every date' },
] as const;

export interface TypeEditorProps {
  readonly type: RelationType;
  readonly family: FamilyWords;
  /** The id of a list of the families that there are. */
  readonly families: string;
}

/** How the relations of one type read, and what they mean. */
export function TypeEditor({ type, family, families }: TypeEditorProps) {
  const { name, label, inverse, polarity, temporality, symmetric, count } = type;
  const change = (title: string, changes: Parameters<typeof editType>[1]) =>
    void changeLens(title, editType(name, changes));
  return (
    <Foldable mark={<LineSample family={family} />} name={capitalized(label)} detail={number(count)}>
      <TextField
        label="Read along the arrow"
        value={label}
        onChange={(text) => change(`${capitalized(label)} reads “${text}”`, { label: text })}
      />
      <TextField
        label="Read against it"
        value={inverse}
        onChange={(text) => change(`Against the arrow it reads “${text}”`, { inverse: text })}
      />
      <label className="graph-check">
        <input
          type="checkbox"
          checked={symmetric}
          onChange={() =>
            change(`${capitalized(label)} ${symmetric ? 'has a direction' : 'reads the same both ways'}`, {
              symmetric: !symmetric,
            })
          }
        />
        Reads the same both ways
      </label>
      <TextField
        label="Family: what is drawn alike"
        value={family.name}
        list={families}
        onChange={(text) => change(`${capitalized(label)} belongs to ${text}`, { family: text })}
      />
      <NativeSelect
        size="xs"
        label="In time it"
        data={temporalities.map(({ value, label: words }) => ({ value, label: words }))}
        value={temporality}
        onChange={(event) => {
          const chosen = temporalities.find(({ value }) => value === event.currentTarget.value);
          if (chosen) change(`${capitalized(label)} ${chosen.label}`, { temporality: chosen.value });
        }}
      />
      <NativeSelect
        size="xs"
        label="It is"
        data={polarities.map(({ value, label: words }) => ({ value, label: words }))}
        value={String(polarity)}
        onChange={(event) => {
          const chosen = polarities.find(({ value }) => value === event.currentTarget.value);
          if (chosen) change(`${capitalized(label)} is ${chosen.label}`, { polarity: chosen.polarity });
        }}
      />
      <p className="quiet graph-label">
        Type in the database: <code>{name}</code>
      </p>
    </Foldable>
  );
}
