import '#ui/mantine.css';
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { requestCache } from '#api/cache.ts';
import { restoreLens } from '#commands/change-lens.ts';
import { watchStyleSheets } from '#ui/style-sheets.ts';
import { theme, variables } from '#ui/theme.ts';
import { colorSchemeManager } from './color-scheme.ts';
import { Page } from './page.tsx';
import { styleNonce } from './style-nonce.ts';

const nonce = styleNonce();
// Dialogs keep the page behind them from scrolling by a style element of their own.
if (nonce !== undefined) setNonce(nonce);

const root = document.getElementById('page');
if (root === null) throw new Error('index.html has no element #page');

watchStyleSheets();
// The lens that this browser keeps for the database comes before the first question.
await restoreLens();

createRoot(root).render(
  <MantineProvider
    theme={theme}
    cssVariablesResolver={variables}
    colorSchemeManager={colorSchemeManager}
    defaultColorScheme="auto"
    {...(nonce === undefined ? {} : { getStyleNonce: () => nonce })}
  >
    <QueryClientProvider client={requestCache}>
      <Page />
    </QueryClientProvider>
  </MantineProvider>,
);
