import { UnstyledButton } from '@mantine/core';
import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import { showNodes } from '#commands/show-nodes.ts';
import { dateInWords } from '#panels/shared/date-words.ts';
import { dayNumber, placeIn, type Window } from './time-scale.ts';

export interface EventMarksProps {
  /** The best connected, in the order of time. */
  readonly events: CallAnswer<'timeline'>['events'];
  readonly window: Window;
  readonly width: number;
}

type Event = EventMarksProps['events'][number];

/** In pixels: how wide a letter is at most, on average, and how far names stay apart. */
const LETTER = 6;
const APART = 14;
/** In letters; the style cuts off what is longer. */
const LONGEST = 26;

/** Events with their names, the better connected before the others where there is not room for all. */
export function EventMarks({ events, window, width }: EventMarksProps) {
  const placed = events.flatMap((event) => {
    const day = dayOf(event);
    if (day === null || day < window.first || day > window.last) return [];
    return [{ event, left: placeIn(window, day) * width }];
  });
  const named = withRoom(placed, width);
  return (
    <ul className="time-events" aria-label="Events">
      {placed.map(({ event, left }) => {
        const { node, begins } = event;
        const words = `${node.caption}${begins === null ? '' : `, ${dateInWords(begins.text)}`}`;
        return (
          <li key={node.ref} style={{ left }}>
            <UnstyledButton
              className="time-event"
              data-named={named.has(node.ref) || undefined}
              title={words}
              aria-label={`Show ${words}`}
              onClick={() => void showNodes([node.ref])}
            >
              {named.has(node.ref) && node.caption}
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}

function dayOf({ begins, ends }: Event): number | null {
  const day = begins?.earliest ?? begins?.latest ?? ends?.earliest ?? ends?.latest ?? null;
  return day === null ? null : dayNumber(day);
}

interface Placed {
  readonly event: Event;
  readonly left: number;
}

/** Those whose names fit, beginning with the best connected. */
function withRoom(placed: readonly Placed[], width: number): ReadonlySet<string> {
  const taken: { readonly left: number; readonly right: number }[] = [];
  const named = new Set<string>();
  for (const { event, left } of placed.toSorted(
    (one, other) => other.event.node.degree - one.event.node.degree,
  )) {
    const right = left + Math.min(LONGEST, event.node.caption.length) * LETTER + APART;
    const isCrossed = placed.some(
      (other) => other.event !== event && other.left > left - 2 && other.left < right,
    );
    if (right > width || isCrossed || taken.some((other) => left < other.right && other.left < right))
      continue;
    taken.push({ left, right });
    named.add(event.node.ref);
  }
  return named;
}
