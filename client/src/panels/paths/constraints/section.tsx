import './constraints.css';
import { useRef, useState } from 'react';
import { askOfPaths } from '#commands/ask-of-paths.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { withConstraint } from '#state/path-constraints.ts';
import { usePathQuestion } from '#state/path-query.ts';
import type { ConstraintName } from '#state/path-question.ts';
import { ConstraintChips } from './chips.tsx';
import { ConstraintEditor } from './editor.tsx';
import { ConstraintMenu, type ConstraintOffer } from './menu.tsx';
import { constraintInWords, type WordsFor } from './words.ts';

/** The constraints as chips, and a menu by which more are added. What a new one has to be told is asked for in its place. */
export function ConstraintSection({
  vocabulary,
  words,
}: {
  readonly vocabulary: Vocabulary;
  readonly words: WordsFor;
}) {
  const { constraints } = usePathQuestion();
  const [asking, setAsking] = useState<ConstraintOffer | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const focusButton = () => setTimeout(() => button.current?.focus({ preventScroll: true }));

  const add = (name: ConstraintName, value: string) => {
    const asked = withConstraint(usePathQuestion.getState().constraints, { name, value });
    askOfPaths(`Asked of paths: ${constraintInWords({ name, value }, words)}`, { constraints: asked });
    close();
  };
  const close = () => {
    setAsking(null);
    focusButton();
  };

  return (
    <div className="constraint-section">
      {constraints.length > 0 && (
        <ConstraintChips constraints={constraints} words={words} onRemoved={focusButton} />
      )}
      {asking !== null && (
        <ConstraintEditor
          key={asking.name}
          offer={asking}
          vocabulary={vocabulary}
          onAdd={(value) => add(asking.name, value)}
          onClose={close}
        />
      )}
      <ConstraintMenu
        records={vocabulary.records}
        buttonRef={button}
        onChoose={(offer) => (offer.value === null ? setAsking(offer) : add(offer.name, offer.value))}
      />
    </div>
  );
}
