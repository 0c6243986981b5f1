import { NativeSelect } from '@mantine/core';
import type { SeenProperty } from 'entente/contract/http/endpoints.ts';
import { noSpan } from 'entente/contract/model/no-roles.ts';
import type { DateProperty, SpanRole } from 'entente/contract/model/roles.ts';
import { formOf, forms } from './date-choice.ts';
import { PropertyChoice } from './property-choice.tsx';

export interface TimeEditorProps {
  /** "relations" or "nodes". */
  readonly of: string;
  readonly seen: readonly SeenProperty[];
  readonly span: SpanRole | null;
  readonly onChange: (title: string, span: SpanRole | null) => void;
}

/** Which properties say from when to when something was, and how they are to be read. */
export function TimeEditor({ of, seen, span, onChange }: TimeEditorProps) {
  const role = span ?? noSpan;
  const dated = seen.filter((property) => formOf(property) !== null);
  const set = (title: string, changes: Partial<SpanRole>) => {
    const next = { ...role, ...changes };
    const isEmpty = next.begins.length + next.ends.length + next.attested.length === 0;
    onChange(title, isEmpty ? null : next);
  };
  return (
    <fieldset className="graph-fieldset">
      <legend>Time of {of}</legend>
      {(
        [
          ['begins', 'Begins or happens'],
          ['ends', 'Ends'],
        ] as const
      ).map(([end, label]) => (
        <DateChoice
          key={end}
          label={label}
          seen={dated}
          dates={role[end]}
          onChange={(dates) => set(`Time of ${of} is read in another way`, { [end]: dates })}
        />
      ))}
      {role.ends.length > 0 && (
        <div className="graph-fields">
          <NativeSelect
            size="xs"
            label="The end is"
            value={role.endIs}
            data={[
              { value: 'last-day', label: 'the last day' },
              { value: 'first-day-after', label: 'the day after' },
            ]}
            onChange={(event) =>
              set('The end is read in another way', {
                endIs: event.currentTarget.value === 'last-day' ? 'last-day' : 'first-day-after',
              })
            }
          />
          <NativeSelect
            size="xs"
            label="No end means"
            value={role.emptyEnd}
            data={[
              { value: 'unknown', label: 'not known' },
              { value: 'open', label: 'holds still' },
            ]}
            onChange={(event) =>
              set('What has no end is read in another way', {
                emptyEnd: event.currentTarget.value === 'open' ? 'open' : 'unknown',
              })
            }
          />
        </div>
      )}
    </fieldset>
  );
}

interface DateChoiceProps {
  readonly label: string;
  readonly seen: readonly SeenProperty[];
  readonly dates: readonly DateProperty[];
  readonly onChange: (dates: DateProperty[]) => void;
}

/** A property, and its form: guessed from what it holds, and changeable. Further properties that a file names stay. */
function DateChoice({ label, seen, dates, onChange }: DateChoiceProps) {
  const [first, ...others] = dates;
  return (
    <div className="graph-fields">
      <PropertyChoice
        label={label}
        seen={seen}
        value={first?.property ?? null}
        none="none"
        onChange={(property) => {
          const found = seen.find(({ name }) => name === property);
          const form = found === undefined ? null : formOf(found);
          onChange(property === null ? others : [{ property, form: form ?? 'text' }, ...others]);
        }}
      />
      {first !== undefined && (
        <NativeSelect
          size="xs"
          label="Written as"
          value={first.form}
          data={forms.map(({ value, label: words }) => ({ value, label: words }))}
          onChange={(event) => {
            const form = forms.find(({ value }) => value === event.currentTarget.value);
            if (form) onChange([{ ...first, form: form.value }, ...others]);
          }}
        />
      )}
    </div>
  );
}
