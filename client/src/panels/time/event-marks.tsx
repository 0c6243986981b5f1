import { UnstyledButton } from '@mantine/core';
import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import { showNodes } from '#commands/show-nodes.ts';
import { dateInWords } from '#panels/shared/date-words.ts';
import { type LabelPlace, labelPlaces } from './label-places.ts';
import { MARKS_TOP, ROW_HEIGHT, ROWS } from './plot-size.ts';
import { dayNumber, placeIn, type Window } from './time-scale.ts';

export interface EventMarksProps {
  /** The best connected, in the order of time. */
  readonly events: CallAnswer<'timeline'>['events'];
  readonly window: Window;
  readonly width: number;
}

type Event = EventMarksProps['events'][number];

/** In pixels: how wide a letter is at most, on average, and what stands about a name. */
const LETTER = 6;
const ROUND = 8;
/** In letters: where there is not room for more, the style cuts off the rest. */
const LONGEST = 46;
const SHORTEST = 22;

/** Events as marks, with their names where there is room: the better connected first. */
export function EventMarks({ events, window, width }: EventMarksProps) {
  const placed = events.flatMap((event) => {
    const day = dayOf(event);
    if (day === null || day < window.first || day > window.last) return [];
    return [{ event, left: Math.round(placeIn(window, day) * width) }];
  });
  const names = labelPlaces(
    placed.map(({ event: { node }, left }) => ({
      left,
      width: widthOf(node.caption, LONGEST),
      least: widthOf(node.caption, SHORTEST),
      weight: node.degree,
    })),
    width,
    ROWS,
  );
  return (
    <ul className="time-events" aria-label="Events">
      {placed.map(({ event, left }, nth) => (
        <EventMark key={event.node.ref} event={event} left={left} name={names[nth] ?? null} />
      ))}
    </ul>
  );
}

interface EventMarkProps {
  readonly event: Event;
  readonly left: number;
  readonly name: LabelPlace | null;
}

function EventMark({ event: { node, begins }, left, name }: EventMarkProps) {
  const words = `${node.caption}${begins === null ? '' : `, ${dateInWords(begins.text)}`}`;
  const top = name === null ? MARKS_TOP : MARKS_TOP - (name.row + 1) * ROW_HEIGHT;
  return (
    <li>
      {name !== null && <span className="time-stem" style={{ left, top, height: MARKS_TOP - top }} />}
      <UnstyledButton
        className="time-event"
        data-own
        title={words}
        aria-label={`Show ${words}`}
        style={{ left, top: MARKS_TOP }}
        onClick={() => void showNodes([node.ref])}
      />
      {name !== null && (
        <span
          className="time-event-name"
          data-own
          data-side={name.from < left ? 'left' : 'right'}
          style={{ left: name.from, top, width: name.to - name.from }}
          aria-hidden
          title={words}
          onPointerUp={() => void showNodes([node.ref])}
        >
          {node.caption}
        </span>
      )}
    </li>
  );
}

function widthOf(caption: string, letters: number): number {
  return Math.min(letters, caption.length) * LETTER + ROUND;
}

function dayOf({ begins, ends }: Event): number | null {
  const day = begins?.earliest ?? begins?.latest ?? ends?.earliest ?? ends?.latest ?? null;
  return day === null ? null : dayNumber(day);
}
