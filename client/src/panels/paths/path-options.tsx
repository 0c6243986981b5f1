import { Input, SegmentedControl, Switch } from '@mantine/core';
import { useId } from 'react';
import { askOfPaths } from '#commands/ask-of-paths.ts';
import { usePathQuestion } from '#state/path-query.ts';
import { LONGEST, type PathTiming } from '#state/path-question.ts';
import { counted } from '#ui/words.ts';

const lengths = Array.from({ length: LONGEST }, (_, hop) => String(hop + 1));

const timings: readonly { readonly value: PathTiming; readonly label: string }[] = [
  { value: 'any', label: 'Any time' },
  { value: 'one-moment', label: 'At one moment' },
  { value: 'in-order', label: 'In order' },
];

/** How far to search, whether the hops have to fit together in time, and whether paths that read the same are folded. */
export function PathOptions({ hasTime }: { readonly hasTime: boolean }) {
  const { maximumLength, timing, onePerMeaning } = usePathQuestion();
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
          onChange={(length) => askForLength(Number(length))}
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
            onChange={askForTiming}
          />
        </div>
      )}
      <Switch
        size="xs"
        label="One path for each meaning"
        checked={onePerMeaning}
        onChange={(event) => askForMeanings(event.currentTarget.checked)}
      />
    </>
  );
}

function askForLength(maximumLength: number): void {
  askOfPaths(`Asked for paths of up to ${counted(maximumLength, 'hop')}`, { maximumLength });
}

function askForTiming(chosen: string): void {
  const timing = timings.find(({ value }) => value === chosen) ?? timings[0];
  if (timing)
    askOfPaths(`Asked of all hops of paths: ${timing.label.toLowerCase()}`, { timing: timing.value });
}

function askForMeanings(onePerMeaning: boolean): void {
  askOfPaths(`Asked for ${onePerMeaning ? 'one path' : 'all paths'} of each meaning`, { onePerMeaning });
}
