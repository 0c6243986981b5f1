import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useCall } from '#api/cache.ts';
import { type Palette, paletteOn } from '#graph/palette.ts';

/** The colors of the drawing as they are now, or null as long as the graph is not known. */
export function usePalette(): Palette | null {
  const profile = useCall('graph', {}).data?.profile;
  const scheme = useComputedColorScheme('light');
  // biome-ignore lint/correctness/useExhaustiveDependencies: light and dark have other colors under the same names
  return useMemo(() => {
    if (profile === undefined) return null;
    const style = getComputedStyle(document.documentElement);
    const color = (name: string) => style.getPropertyValue(name).trim();
    return paletteOn(
      { background: color('--sheet'), color: color('--ink'), accent: color('--accent'), font: '' },
      profile,
    );
  }, [profile, scheme]);
}
