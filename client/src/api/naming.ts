import { calledFrom } from 'entente/contract/model/called.ts';
import { create } from 'zustand';

const useNaming = create<{ readonly viewpoint: string }>(() => ({ viewpoint: '' }));

/** From now on answers call nodes as they are called from this viewpoint; '' is that of nobody. */
export function nameFrom(viewpoint: string): void {
  useNaming.setState({ viewpoint });
}

type Naming = <Answer>(answer: Answer) => Answer;

const unchanged: Naming = (answer) => answer;
let latest: { readonly viewpoint: string; readonly naming: Naming } = { viewpoint: '', naming: unchanged };

/** Gives answers the names of the viewpoint in use; the same function as long as that is the same. */
export function useAnswerNaming(): Naming {
  const { viewpoint } = useNaming();
  if (viewpoint === '') return unchanged;
  if (latest.viewpoint !== viewpoint)
    latest = { viewpoint, naming: (answer) => calledFrom(answer, viewpoint) };
  return latest.naming;
}
