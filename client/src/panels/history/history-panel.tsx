import './history-panel.css';
import { UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { beginningInWords, beginningOf } from '#commands/how-made.ts';
import { jumpTo } from '#commands/jump-to.ts';
import { useSession } from '#state/session.ts';

/** Everything that was done, in order. Each step leads to the view as it was after it. */
export function HistoryPanel() {
  const session = useSession();
  const { effects, position } = session.log;
  const list = useRef<HTMLOListElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another step is the current one
  useEffect(() => {
    currentIn(list.current)?.scrollIntoView({ block: 'nearest' });
  }, [position, effects.length]);

  const titles = [beginningInWords(beginningOf(session)), ...effects.map(({ title }) => title)];
  return (
    <>
      <ol className="history" ref={list} onKeyDown={moveFocus}>
        {titles.map((title, step) => (
          // Steps are only ever added or dropped at the end.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={step}>
            <UnstyledButton
              className="history-step"
              aria-current={step === position ? 'step' : undefined}
              data-undone={step > position ? true : undefined}
              tabIndex={step === position ? 0 : -1}
              onClick={() => jumpTo(step)}
            >
              <span className="history-mark" aria-hidden />
              <span>
                {title}
                {step > position && <span className="history-undone">taken back</span>}
              </span>
              {step > 0 && <Clock time={effects[step - 1]?.time ?? 0} />}
            </UnstyledButton>
          </li>
        ))}
      </ol>
      {effects.length === 0 && (
        <p className="quiet">What you do to the drawing is listed here, and can be gone back to.</p>
      )}
    </>
  );
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function Clock({ time }: { readonly time: number }) {
  return (
    <time className="history-time" dateTime={new Date(time).toISOString()}>
      {clock.format(time)}
    </time>
  );
}

function currentIn(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector('[aria-current="step"]') ?? null;
}

/** Up and down go from step to step, Home and End to the ends: one stop for Tab, however long the list. */
function moveFocus(event: KeyboardEvent<HTMLOListElement>): void {
  const steps = [...event.currentTarget.querySelectorAll('button')];
  const here = steps.findIndex((step) => step.matches(':focus'));
  const next = { ArrowUp: here - 1, ArrowDown: here + 1, Home: 0, End: steps.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  steps[Math.max(0, Math.min(next, steps.length - 1))]?.focus();
}
