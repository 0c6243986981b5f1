import { type ReactNode, useState } from 'react';
import { TextButton } from '#ui/text-button.tsx';
import { number } from '#ui/words.ts';

const AT_ONCE = 12;

/** A list of which the first entries are shown, and more on demand: there are databases with thousands of labels. */
export function ShownInParts<Thing>({
  things,
  render,
}: {
  readonly things: readonly Thing[];
  readonly render: (thing: Thing) => ReactNode;
}) {
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <ul className="graph-list">{things.slice(0, most).map(render)}</ul>
      {things.length > most && (
        <p className="graph-more">
          {number(most)} of {number(things.length)}
          <TextButton onClick={() => setMost(most * 4)}>List more</TextButton>
        </p>
      )}
    </>
  );
}
