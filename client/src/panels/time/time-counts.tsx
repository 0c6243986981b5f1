import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import { useCall } from '#api/cache.ts';
import { compareDates, leaveComparison, letInPossible } from '#panels/shared/ask-when.ts';
import { useComparison } from '#state/comparison.ts';
import { useEntities } from '#state/entities.ts';
import { useFilters } from '#state/filters.ts';
import { useSession } from '#state/session.ts';
import { unhiddenPart } from '#state/visible.ts';
import { TextButton } from '#ui/text-button.tsx';
import { counted, number } from '#ui/words.ts';
import { answersOf } from './answers-of.ts';
import { neighboring } from './time-scale.ts';

type Timeline = CallAnswer<'timeline'>;

export interface TimeCountsProps {
  /** Of all time, whatever date is asked. */
  readonly all: Timeline;
  /** How many dates span more than one bar. */
  readonly spread: number;
}

/** What the bars do not show; once a date is asked, what that leaves of the drawing and of the whole graph. */
export function TimeCounts({ all, spread }: TimeCountsProps) {
  const filters = useFilters();
  const { before, after } = useComparison();
  const isComparing = before !== undefined && after !== undefined;
  const isAsked = !isComparing && (filters.asOf !== undefined || filters.during !== undefined);
  const asked = useCall('timeline', isAsked ? { ...filters, limit: 1 } : null, { keepPrevious: true });
  return (
    <p className="time-about" role={isAsked ? 'status' : undefined}>
      {isComparing && (
        <span>
          Two dates are compared: each handle can be moved.{' '}
          <TextButton onClick={leaveComparison}>Stop comparing</TextButton>
        </span>
      )}
      {isAsked && <OnDrawing />}
      {isAsked && asked.data && <span>{inGraph(asked.data)}</span>}
      {(isAsked || isComparing) && <DoubtButton />}
      {filters.asOf !== undefined && !isComparing && <CompareButton date={filters.asOf} />}
      {!isAsked && !isComparing && <span>{restInWords(all, spread)}</span>}
    </p>
  );
}

/** Of what is long past, little is known for sure: with a click only that is left. */
function DoubtButton() {
  const { possible } = useFilters();
  const isLetIn = possible === 'include';
  return (
    <TextButton onClick={() => letInPossible(!isLetIn)}>
      {isLetIn ? 'Only what holds for sure' : 'Also what may hold'}
    </TextButton>
  );
}

/** Begins with the date after: from there the handle can be dragged anywhere. */
function CompareButton({ date }: { readonly date: string }) {
  return <TextButton onClick={() => compareDates(date, neighboring(date, 1))}>Compare with …</TextButton>;
}

function OnDrawing() {
  const filters = useFilters();
  const entities = useEntities();
  const view = useSession((session) => session.view);
  const { holds, may, hidden } = answersOf(
    unhiddenPart(view, entities).relations,
    entities.relations,
    filters,
  );
  return (
    <span>
      On the drawing {number(holds)} hold, {number(may)} may, {number(hidden)} hidden
    </span>
  );
}

function inGraph({ relations: { shown, hidden }, complete }: Timeline): string {
  const least = complete ? '' : 'at least ';
  return `In the graph ${least}${number(shown)} hold or may, ${least}${number(hidden)} hidden`;
}

function restInWords({ relations, complete }: Timeline, spread: number): string {
  const least = complete ? '' : 'at least ';
  return [
    `${least}${counted(relations.shown, 'relation')}`,
    ...(relations.undated > 0 ? [`${least}${number(relations.undated)} without a date`] : []),
    ...(relations.timeless > 0 ? [`${least}${number(relations.timeless)} at every date`] : []),
    ...(spread > 0 ? [`${least}${counted(spread, 'date')} too vague for a bar`] : []),
  ].join(', ');
}
