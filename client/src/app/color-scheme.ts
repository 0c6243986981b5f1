import { localStorageColorSchemeManager } from '@mantine/core';

/** Remembers light or dark. `public/color-scheme.js` reads the same key before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'entente-color-scheme' });
