import { useEffect, useState } from 'react';
import { useEntities } from '#state/entities.ts';
import { trace } from '#state/selection.ts';
import { useVisibleView } from '#state/visible.ts';
import { TextButton } from '#ui/text-button.tsx';
import { counted } from '#ui/words.ts';

/** How much of what is on the drawing stands on this source alone: it is lit as long as that is asked for. */
export function StandsAlone({ sourceKey }: { readonly sourceKey: string }) {
  const [isLit, setLit] = useState(false);
  const view = useVisibleView();
  const known = useEntities(({ relations }) => relations);
  const alone = [...view.relations].flatMap((ref) => {
    const relation = known.get(ref);
    const isAlone =
      relation !== undefined &&
      relation.evidence.length > 0 &&
      relation.evidence.every(({ source }) => source === sourceKey);
    return isAlone ? [relation] : [];
  });
  useEffect(() => () => trace(null), []);
  const toggle = () => {
    setLit(!isLit);
    trace(
      isLit
        ? null
        : {
            nodes: [...new Set(alone.flatMap(({ from, to }) => [from, to]))],
            relations: alone.map(({ ref }) => ref),
          },
    );
  };
  return (
    <p className="source-alone">
      {alone.length === 0
        ? 'Nothing on the drawing stands on it alone.'
        : `${counted(alone.length, 'relation')} on the drawing ${alone.length === 1 ? 'stands' : 'stand'} on it alone.`}
      {alone.length > 0 && (
        <TextButton aria-pressed={isLit} onClick={toggle}>
          {isLit ? 'Light all again' : 'Light only these'}
        </TextButton>
      )}
    </p>
  );
}
