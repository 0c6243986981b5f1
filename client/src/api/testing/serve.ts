import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, vi } from 'vitest';

let server: Server | null = null;

/** Lets calls go to a server of this test, as the browser sends them to where the page comes from. It ends with the test. */
export async function serve(answer: RequestListener): Promise<void> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const reach = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => reach(`http://127.0.0.1:${port}${path}`, init));
}

afterEach(() => {
  vi.unstubAllGlobals();
  server?.closeAllConnections();
  server?.close();
});
