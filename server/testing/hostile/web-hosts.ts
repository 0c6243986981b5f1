import { type HostileRequest, json, requestText } from './request.ts';

const nodes = '{"refs":["japan"]}';

/** A page that calls this machine by a name of its own, to read it as if it were its own server. */
const foreignHosts: readonly [title: string, host: string][] = [
  ['a name that was pointed at this machine', 'evil.example'],
  ['the same with the right port', 'evil.example:4100'],
  ['a name that begins like ours', 'localhost.evil.example'],
  ['a name that ends like ours', 'evil-localhost'],
  ['an address in front of a name', '127.0.0.1.evil.example'],
  ['a user before the name', 'localhost@evil.example'],
  ['a user that is ours', '127.0.0.1:4100@evil.example'],
  ['a path in the name', 'evil.example/localhost'],
  ['two names in one', 'localhost, evil.example'],
  ['a name in capitals', 'EVIL.EXAMPLE'],
  ['an address written as one number', '2130706433'],
  ['an address that leaves parts out', '127.1'],
  ['a name with a dot at its end', 'localhost.'],
  ['nothing at all', ''],
  ['a port alone', ':4100'],
  ['half an address of IPv6', '[::1'],
  ['a name in brackets', '[evil.example]'],
];

/** A page from elsewhere that lets the browser ask. */
const foreignOrigins: readonly [title: string, headers: Record<string, string>][] = [
  ['a page from another host', { Origin: 'https://evil.example' }],
  ['another program of this machine', { Origin: 'http://localhost:3000' }],
  ['a page in a sandbox, or from a file', { Origin: 'null' }],
  ['an origin that is no address', { Origin: 'evil' }],
  ['a host that begins like ours', { Origin: 'http://127.0.0.1.evil.example' }],
  ['our address as a user', { Origin: 'http://127.0.0.1:4100@evil.example' }],
  ['an image that points here', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'image' }],
  ['a script that points here', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'script' }],
  ['a frame that points here', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'iframe' }],
  ['another port of the same site', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Dest': 'empty' }],
];

const posted: readonly [title: string, headers: Record<string, string>][] = [
  ['a page from elsewhere that posts JSON', { Origin: 'https://evil.example' }],
  ['a form that is sent from elsewhere', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'document' }],
  ['a page in a sandbox that posts', { Origin: 'null' }],
];

export const hostRequests: readonly HostileRequest[] = [
  ...foreignHosts.map(([title, host]) => ({
    title: `called by ${title}`,
    guard: 'host' as const,
    text: requestText('GET', '/api/live', { Host: host }),
    status: 403,
    code: 'foreign-host' as const,
  })),
  {
    title: 'the page called by a foreign name',
    guard: 'host',
    text: requestText('GET', '/', { Host: 'evil.example' }),
    status: 403,
    code: 'foreign-host',
  },
  {
    title: 'two headers that name the host',
    guard: 'host',
    text: 'GET /api/live HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    status: 403,
    code: 'foreign-host',
  },
  {
    title: 'an old HTTP that names no host',
    guard: 'host',
    text: 'GET /api/live HTTP/1.0\r\n\r\n',
    status: 403,
    code: 'foreign-host',
  },
  {
    title: 'no header that names the host',
    guard: null,
    text: 'GET /api/live HTTP/1.1\r\nConnection: close\r\n\r\n',
    status: 400,
    code: null,
  },
  ...foreignOrigins.map(([title, headers]) => ({
    title: `asked by ${title}`,
    guard: 'origin' as const,
    text: requestText('GET', '/api/live', headers),
    status: 403,
    code: 'foreign-origin' as const,
  })),
  ...posted.map(([title, headers]) => ({
    title: `asked by ${title}`,
    guard: 'origin' as const,
    text: requestText('POST', '/api/nodes', { ...json, ...headers }, nodes),
    status: 403,
    code: 'foreign-origin' as const,
  })),
  {
    title: 'asked before a page from elsewhere would post',
    guard: 'origin',
    text: requestText('OPTIONS', '/api/nodes', {
      Origin: 'https://evil.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    }),
    status: 403,
    code: 'foreign-origin',
  },
];
