import { SegmentedControl } from '@mantine/core';
import { readPeriod } from 'entente/contract/model/asked.ts';
import { useState } from 'react';
import { setFilters } from '#commands/set-filters.ts';
import {
  askForAnyTime,
  askForDate,
  askForPeriod,
  askWhatWasKnown,
  letInPossible,
} from '#panels/shared/ask-when.ts';
import { askedInWords } from '#panels/shared/asked-words.ts';
import { DateField } from '#panels/shared/date-field.tsx';
import type { Records } from '#panels/shared/vocabulary.ts';
import { useFilters } from '#state/filters.ts';
import { FilterCheck } from './filter-check.tsx';

type When = 'any' | 'asOf' | 'during';

/** When relations are to hold: at any time, at a date, on some day of a period. */
export function WhenFilter({ records }: { readonly records: Records }) {
  const filters = useFilters();
  const { asOf, during, knownBy, possible, undated } = filters;
  const words = askedInWords(filters);
  const inForce: When = asOf !== undefined ? 'asOf' : during !== undefined ? 'during' : 'any';
  const [wanted, setWanted] = useState<When | null>(null);
  const when = wanted ?? inForce;
  return (
    <fieldset className="filter-group">
      <legend>When</legend>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="When relations are to hold"
        value={when}
        data={[
          { value: 'any', label: 'Any time' },
          { value: 'asOf', label: 'At a date' },
          { value: 'during', label: 'In a period' },
        ]}
        onChange={(chosen) => {
          const next = chosen === 'asOf' || chosen === 'during' ? chosen : 'any';
          setWanted(next === 'any' ? null : next);
          if (next === 'any' && inForce !== 'any') askForAnyTime();
        }}
      />
      {when === 'asOf' && (
        <DateField
          label="Held on all of"
          placeholder="2019, March 2023, 2015-11-02"
          value={asOf ?? ''}
          onChange={(date) => (date === '' ? askForAnyTime() : askForDate(date))}
        />
      )}
      {when === 'during' && <PeriodFields during={during} />}
      {when !== 'any' && (
        <FilterCheck
          label="Also what only may hold then, as its dates leave it open"
          isChecked={possible === 'include'}
          onChange={letInPossible}
        />
      )}
      <FilterCheck
        label="Also what has no date at all"
        isChecked={undated === 'include'}
        onChange={(isChecked) =>
          setFilters(isChecked ? 'Let in what has no date' : 'Left out what has no date', {
            undated: isChecked ? 'include' : 'exclude',
          })
        }
      />
      {records.evidence && (
        <DateField
          label="Known by, as published at that time"
          placeholder="any date"
          value={knownBy ?? ''}
          onChange={(date) => void askWhatWasKnown(date)}
        />
      )}
      {words !== null && <p className="filter-asked">{words}</p>}
    </fieldset>
  );
}

/** From and until; each may be left open. */
function PeriodFields({ during }: { readonly during: string | undefined }) {
  const [from = '', until = ''] = (during ?? '/').split('/').map((end) => (end === '..' ? '' : end));
  const [isWrong, setWrong] = useState(false);
  const change = (first: string, last: string) => {
    if (first === '' && last === '') return askForAnyTime();
    const next = `${first || '..'}/${last || '..'}`;
    const isPeriod = readPeriod(next) !== undefined;
    setWrong(!isPeriod);
    if (isPeriod) askForPeriod(next);
  };
  return (
    <div className="filter-period">
      <DateField
        label="Held some day from"
        placeholder="the beginning"
        value={from}
        onChange={(date) => change(date, until)}
      />
      <DateField
        label="until"
        placeholder="today and on"
        value={until}
        onChange={(date) => change(from, date)}
      />
      {isWrong && (
        <p className="filter-wrong" role="alert">
          The period ends before it begins: nothing was changed.
        </p>
      )}
    </div>
  );
}
