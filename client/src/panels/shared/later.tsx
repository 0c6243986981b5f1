import { type ComponentType, type ReactNode, use, useEffect, useReducer } from 'react';
import { MissingPart } from '#state/missing-part.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { fetchFailedStyleSheets } from '#ui/style-sheets.ts';

/** What stands where a part should, when it could not be fetched. */
export interface MissingPartProps {
  /** What the part is called: "Paths". */
  readonly name: string;
  readonly onRetry: () => void;
}

export interface PartLoadedLater<Properties> {
  (properties: Properties): ReactNode;
  /** Fetches it before it is wanted. What goes wrong is told only to who wants it, after another attempt. */
  loadAhead(): void;
}

/**
 * A part of the page that is fetched when it is first shown, inside a `Suspense`. Where it cannot be had, a notice in
 * its place says so, and tries again when asked to.
 *
 * @param name what the part is called, for that notice: "Paths"
 * @param Missing what stands in its place instead of the notice
 */
export function later<Properties extends object>(
  name: string,
  load: () => Promise<ComponentType<Properties>>,
  Missing: ComponentType<MissingPartProps> = MissingNotice,
): PartLoadedLater<Properties> {
  let asked: Promise<ComponentType<Properties> | null> | null = null;
  // One that fails is no rejection: nobody may be there to hear of it, and a boundary would forget all below it.
  const ask = () => {
    asked ??= fetchFailedStyleSheets()
      .then(load)
      .catch(() => null);
    return asked;
  };

  function Part(properties: Properties) {
    const [, showAnew] = useReducer((attempts: number) => attempts + 1, 0);
    const Content = use(ask());
    const isMissing = Content === null;
    // Who comes back later, comes back to another attempt.
    useEffect(
      () => () => {
        if (isMissing) asked = null;
      },
      [isMissing],
    );
    if (Content !== null) return <Content {...properties} />;
    return (
      <Missing
        name={name}
        onRetry={() => {
          asked = null;
          showAnew();
        }}
      />
    );
  }

  return Object.assign(Part, {
    loadAhead: () =>
      void ask().then((content) => {
        if (content === null) asked = null;
      }),
  });
}

function MissingNotice({ name, onRetry }: MissingPartProps) {
  return <ProblemNotice problem={new MissingPart(name)} onRetry={onRetry} />;
}
