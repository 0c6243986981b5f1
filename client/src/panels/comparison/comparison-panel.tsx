import './comparison-panel.css';
import { useState } from 'react';
import { compareDates, leaveComparison } from '#panels/shared/ask-when.ts';
import { DateField } from '#panels/shared/date-field.tsx';
import { dateInWords } from '#panels/shared/date-words.ts';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { useComparison } from '#state/comparison.ts';
import { useEntities } from '#state/entities.ts';
import { useFilters } from '#state/filters.ts';
import { useVisibleView } from '#state/visible.ts';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { counted } from '#ui/words.ts';
import { ChangeList } from './change-list.tsx';
import { changesShown } from './changes-shown.ts';

/** Two dates on one drawing: what is new, gone or changed between them, and the same as a list in words. */
export function ComparisonPanel() {
  const vocabulary = useVocabulary();
  if (vocabulary === null) return <WaitingLines lines={4} />;
  if (!vocabulary.records.time) return <p className="quiet">No dates are known of relations here.</p>;
  return (
    <div className="comparison-panel">
      <Dates />
      <Changes />
    </div>
  );
}

/** The comparison begins with the second date. */
function Dates() {
  const { asOf } = useFilters();
  const { before, after } = useComparison();
  const [typed, setTyped] = useState<{ readonly before?: string; readonly after?: string }>({});
  const dates = { before: before ?? typed.before ?? asOf ?? '', after: after ?? typed.after ?? '' };
  const change = (changed: { readonly before?: string; readonly after?: string }) => {
    const next = { ...dates, ...changed };
    setTyped(next);
    if (next.before !== '' && next.after !== '') compareDates(next.before, next.after);
    else if (after !== undefined) leaveComparison();
  };
  return (
    <div className="comparison-dates">
      <DateField
        label="First date"
        placeholder="2016"
        value={dates.before}
        onChange={(date) => change({ before: date })}
      />
      <DateField
        label="Second date"
        placeholder="March 2023"
        value={dates.after}
        onChange={(date) => change({ after: date })}
      />
    </div>
  );
}

function Changes() {
  const { before, after } = useComparison();
  const { relations } = useEntities();
  const visible = useVisibleView();
  const changes = changesShown(visible, relations);
  if (changes === null || before === undefined || after === undefined)
    return (
      <p className="quiet">
        With two dates, the drawing shows what holds at either, and marks what is new, gone or changed.
        Nothing moves.
      </p>
    );
  const [first, second] = [dateInWords(before), dateInWords(after)];
  return (
    <>
      <p className="comparison-counts" role="status">
        Of what is shown, {counted(changes.new.length, 'relation')} new in {second}, {changes.gone.length}{' '}
        gone, {changes.changed.length} changed, {changes.same.length} the same.{' '}
        <TextButton onClick={leaveComparison}>Stop comparing</TextButton>
      </p>
      <ChangeList title={`New in ${second}`} changes={changes.new} dates={[first, second]} />
      <ChangeList title={`Gone by ${second}`} changes={changes.gone} dates={[first, second]} />
      <ChangeList title="Changed" changes={changes.changed} dates={[first, second]} />
    </>
  );
}
