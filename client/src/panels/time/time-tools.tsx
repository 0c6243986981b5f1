import { ActionIcon } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconX,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { ReactNode } from 'react';
import { askForAnyTime, askForDate } from '#panels/shared/ask-when.ts';
import { DateField } from '#panels/shared/date-field.tsx';
import { useFilters } from '#state/filters.ts';
import { barsOf, nextChange } from './changes.ts';
import { showing, type Unit, type Window, windowOf, zoomed } from './time-scale.ts';

type Timeline = CallAnswer<'timeline'>;

export interface TimeToolsProps {
  /** By year, of all time. */
  readonly all: Timeline;
  /** What is in sight. */
  readonly part: Timeline;
  readonly unit: Unit;
  readonly window: Window;
  readonly whole: Window;
  readonly onWindow: (window: Window | null) => void;
}

/** A date typed, the next change, and a finer or coarser look. */
export function TimeTools({ all, part, unit, window, whole, onWindow }: TimeToolsProps) {
  const { asOf, during } = useFilters();
  const date = asOf ?? during?.split('/').find((end) => end !== '..') ?? null;
  const middle = (window.first + window.last) / 2;
  const focus = date === null ? middle : (windowOf(date)?.first ?? middle);
  const go = (to: string) => {
    askForDate(to);
    onWindow(showing(window, whole, windowOf(to)?.first ?? middle));
  };
  const next = (way: 1 | -1) =>
    nextChange(barsOf(part.bars, unit), date, way) ?? nextChange(all.bars, date, way);
  const zoom = (factor: number) => {
    onWindow(zoomed(showing(window, whole, focus), whole, factor, focus));
  };
  const width = window.last - window.first + 1;
  const isWhole = width === whole.last - whole.first + 1;
  const shift = (way: 1 | -1) =>
    onWindow(showing(window, whole, way === 1 ? window.last + width / 2 : window.first - width / 2));
  return (
    <div className="time-tools" role="toolbar" aria-label="Time">
      <DateField
        label="Date"
        placeholder="2019, May 2023"
        value={asOf ?? ''}
        onChange={(typed) => (typed === '' ? askForAnyTime() : go(typed))}
      />
      <Tool
        title="The change before"
        isAvailable={next(-1) !== null}
        onClick={() => {
          const to = next(-1);
          if (to !== null) go(to);
        }}
      >
        <IconPlayerSkipBack size={15} />
      </Tool>
      <Tool
        title="The next change"
        isAvailable={next(1) !== null}
        onClick={() => {
          const to = next(1);
          if (to !== null) go(to);
        }}
      >
        <IconPlayerSkipForward size={15} />
      </Tool>
      <Tool title="Look closer" isAvailable={width > 14} onClick={() => zoom(0.4)}>
        <IconZoomIn size={15} />
      </Tool>
      <Tool title="Look from farther" isAvailable={!isWhole} onClick={() => zoom(2.5)}>
        <IconZoomOut size={15} />
      </Tool>
      <Tool title="Earlier" isAvailable={window.first > whole.first} onClick={() => shift(-1)}>
        <IconChevronLeft size={15} />
      </Tool>
      <Tool title="Later" isAvailable={window.last < whole.last} onClick={() => shift(1)}>
        <IconChevronRight size={15} />
      </Tool>
      <Tool title="Ask for any time" isAvailable={date !== null} onClick={askForAnyTime}>
        <IconX size={15} />
      </Tool>
      <p className="time-about time-keys">
        <span className="time-key" data-what="begins" /> begins
        <span className="time-key" data-what="happens" /> happens
        <span className="time-key" data-what="ends" /> ends, by {unit}
      </p>
    </div>
  );
}

interface ToolProps {
  readonly title: string;
  readonly isAvailable: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ title, isAvailable, onClick, children }: ToolProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      title={title}
      aria-label={title}
      // Not `disabled`: a button that is pressed and becomes useless must not lose the focus.
      aria-disabled={!isAvailable}
      {...(isAvailable ? {} : { 'data-disabled': true })}
      onClick={() => isAvailable && onClick()}
    >
      {children}
    </ActionIcon>
  );
}
