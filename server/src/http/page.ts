import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { ProblemError } from './problem-error.ts';
import { allowStyles, pageHeaders } from './security-headers.ts';

/** Where the built page expects the value that lets its `style` elements through. */
const nonceMark = '__NONCE__';

/** The folder whose files carry a hash of their content in their names. */
const hashedFiles = '/assets';

const filesOnly = { index: false, redirect: false } as const;

/**
 * Serves the built page: files by their names, and `index.html` for every other address, which the page reads itself.
 *
 * @param folder where the page was built; `null` where it was not
 */
export function servePage(folder: string | null): Router {
  const router = Router();
  router.use(pageHeaders);
  if (folder !== null) {
    router.use(
      hashedFiles,
      express.static(join(folder, hashedFiles), { ...filesOnly, immutable: true, maxAge: '1y' }),
    );
    const others = express.static(folder, { ...filesOnly, maxAge: '1h' });
    router.use((request, response, next) =>
      isIndex(request.path) ? next() : others(request, response, next),
    );
  }
  router.use(sendIndex(folder));
  return router;
}

function sendIndex(folder: string | null): RequestHandler {
  return async (request, response, next) => {
    if (!['GET', 'HEAD'].includes(request.method) || isFile(request.path))
      return next(nothingThere(request.path));
    const index = folder === null ? null : await readIfThere(join(folder, 'index.html'));
    response.set('Cache-Control', 'no-cache');
    if (index === null) {
      response
        .status(503)
        .type('text/plain')
        .send('The page has not been built. Run "npm run build", then reload.\n');
      return;
    }
    response.type('text/html').send(index.replaceAll(nonceMark, allowStyles(response)));
  };
}

/** It must not be sent as it is on the disk: its nonce is filled in. */
function isIndex(path: string): boolean {
  return decodeURIComponent(path) === '/index.html';
}

/** Addresses within the page have no dot in their last part. */
function isFile(path: string): boolean {
  return !isIndex(path) && (path.startsWith(`${hashedFiles}/`) || basename(path).includes('.'));
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

export function nothingThere(path: string): ProblemError {
  return new ProblemError('unknown-endpoint', {
    detail: `There is nothing at ${path}.`,
    remedy: 'See /api/docs for every address of the interface; the page is at /.',
  });
}
