// What the set-up provides to tests is declared there.

import { launchBrowser } from 'entente/testing/browser.ts';
import type {} from 'entente/testing/global-setup.ts';
import { serveApp } from 'entente/testing/served-app.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

type Database = Parameters<typeof serveApp>[0];

export interface Program {
  readonly address: string;
  readonly browser: Browser;
}

/**
 * The whole program with this graph, and a browser, for all tests of a file.
 *
 * @returns gives both, once the tests run
 */
export function runProgram(loadGraph: () => Promise<Database>): () => Program {
  let program: (Program & { end(): Promise<void> }) | undefined;
  beforeAll(async () => {
    const served = await serveApp(await loadGraph());
    const browser = await launchBrowser();
    program = {
      address: served.address,
      browser,
      end: async () => {
        await browser.close();
        await served.close();
      },
    };
  });
  afterAll(() => program?.end());
  return () => {
    if (program === undefined) throw new Error('The program runs only while tests do.');
    return program;
  };
}
