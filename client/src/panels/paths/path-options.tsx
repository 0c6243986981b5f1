import { Input, SegmentedControl, Switch } from '@mantine/core';
import { useId } from 'react';
import { LONGEST, type PathTiming, setPathQuery, usePathQuery } from '#state/path-query.ts';

const lengths = Array.from({ length: LONGEST }, (_, hop) => String(hop + 1));

const timings: readonly { readonly value: PathTiming; readonly label: string }[] = [
  { value: 'any', label: 'Any time' },
  { value: 'one-moment', label: 'At one moment' },
  { value: 'in-order', label: 'In order' },
];

/** How far to search, whether the hops have to fit together in time, and whether paths that read the same are folded. */
export function PathOptions({ hasTime }: { readonly hasTime: boolean }) {
  const { maximumLength, timing, onePerMeaning } = usePathQuery();
  const lengthLabel = useId();
  const timingLabel = useId();
  return (
    <>
      <div className="path-option">
        <Input.Label component="span" id={lengthLabel}>
          Longest path, in hops
        </Input.Label>
        <SegmentedControl
          aria-labelledby={lengthLabel}
          data={lengths}
          fullWidth
          size="xs"
          value={String(maximumLength)}
          onChange={(length) => setPathQuery({ maximumLength: Number(length) })}
        />
      </div>
      {hasTime && (
        <div className="path-option">
          <Input.Label component="span" id={timingLabel}>
            All hops
          </Input.Label>
          <SegmentedControl
            aria-labelledby={timingLabel}
            data={timings.map(({ value, label }) => ({ value, label }))}
            fullWidth
            size="xs"
            value={timing}
            onChange={(value) =>
              setPathQuery({ timing: timings.find((each) => each.value === value)?.value ?? 'any' })
            }
          />
        </div>
      )}
      <Switch
        size="xs"
        label="One path for each meaning"
        checked={onePerMeaning}
        onChange={(event) => setPathQuery({ onePerMeaning: event.currentTarget.checked })}
      />
    </>
  );
}
