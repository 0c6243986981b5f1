import { createRequire } from 'node:module';
import { Router } from 'express';
import { describeInterface } from '#http/openapi.ts';
import { docsHeaders } from '#http/security-headers.ts';

/** The reader of the description, as its package brings it: served from here, nothing comes from another host. */
const reader = createRequire(import.meta.url).resolve('rapidoc/dist/rapidoc-min.js');

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Entente: the interface</title>
    <script type="module" src="/api/docs/reader.js"></script>
  </head>
  <body>
    <rapi-doc spec-url="/api/openapi.json" load-fonts="false" show-header="false" render-style="read"
      use-path-in-nav-bar="true" primary-color="#2f6fb0" allow-authentication="false" allow-server-selection="false" schema-style="table" theme="light"
      regular-font="system-ui, sans-serif" mono-font="ui-monospace, monospace">
    </rapi-doc>
    <noscript>The description of the interface is at <a href="/api/openapi.json">/api/openapi.json</a>.</noscript>
  </body>
</html>
`;

/** The interface described: for programs at `/api/openapi.json`, for people at `/api/docs`. */
export function serveDocumentation(): Router {
  const router = Router();
  const description = JSON.stringify(describeInterface());
  router.get('/api/openapi.json', (_request, response) => {
    response.type('application/json').send(description);
  });
  router.get('/api/docs', docsHeaders, (_request, response) => {
    response.type('text/html').send(page);
  });
  router.get('/api/docs/reader.js', docsHeaders, (_request, response) => {
    response.sendFile(reader, { immutable: true, maxAge: '1d' });
  });
  return router;
}
