import { NativeSelect } from '@mantine/core';
import { colorings } from '#commands/color-by.ts';
import { sizeNodes } from '#commands/size-by.ts';
import { useAppearance } from '#state/appearance.ts';
import { noTarget } from '#state/target.ts';

export interface LegendLooksProps {
  /** Whether the graph has sides to take. */
  readonly hasSides: boolean;
  /** Whether it tells cooperation from conflict. */
  readonly hasPolarity: boolean;
}

/** What colors and sizes tell: to be chosen. */
export function LegendLooks({ hasSides, hasPolarity }: LegendLooksProps) {
  const { coloring, sizing } = useAppearance();
  return (
    <div className="legend-looks">
      <NativeSelect
        size="xs"
        label="Colors tell"
        value={coloring}
        data={[
          { value: 'kind', label: 'the kind' },
          { value: 'side', label: 'the side', disabled: !hasSides },
          { value: 'polarity', label: 'conflict or not', disabled: !hasPolarity },
        ]}
        onChange={(event) => {
          const chosen = colorings.find(({ id }) => id === `color-by-${event.currentTarget.value}`);
          if (chosen?.isAvailable(noTarget)) void chosen.run(noTarget);
        }}
      />
      <NativeSelect
        size="xs"
        label="Sizes tell"
        value={sizing}
        data={[
          { value: 'all', label: 'all relations' },
          { value: 'shown', label: 'those shown' },
        ]}
        onChange={(event) => {
          if (event.currentTarget.value !== sizing) void sizeNodes.run(noTarget);
        }}
      />
    </div>
  );
}
