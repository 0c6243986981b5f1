import { type HostileRequest, requestText } from './request.ts';

const get = (
  title: string,
  target: string,
  status: number,
  code: HostileRequest['code'],
  guard: HostileRequest['guard'] = null,
): HostileRequest => ({ title, guard, text: requestText('GET', target), status, code });

const sendMethod = (method: string): HostileRequest => ({
  title: `the method ${method}`,
  guard: null,
  text: requestText(method, '/api/nodes/japan'),
  status: 405,
  code: 'wrong-method',
});

export const addressRequests: readonly HostileRequest[] = [
  get(
    'an address of nine thousand letters',
    `/api/search?q=${'x'.repeat(9_000)}`,
    414,
    'address-too-long',
    'address',
  ),
  get('a path of nine thousand letters', `/${'x'.repeat(9_000)}`, 414, 'address-too-long', 'address'),
  get('four thousand parameters', `/api/live?${'a=&'.repeat(4_000)}`, 414, 'address-too-long', 'address'),
  get('the address of another server', 'http://evil.example/api/live', 400, 'invalid-parameter', 'address'),
  get('no code at all', '/%zz', 400, 'invalid-parameter', 'address'),
  get('half a character', '/api/search?q=%E0', 400, 'invalid-parameter', 'address'),
  get('a percent sign alone', '/api/nodes/%', 400, 'invalid-parameter', 'address'),
  get(
    'a character written longer than it is',
    '/api/nodes/%C0%AE%C0%AE',
    400,
    'invalid-parameter',
    'address',
  ),
  // Without a dot in its last part it is an address within the page, which is what comes back.
  get('out of the folder', '/../../../etc/passwd', 200, null),
  get('out of the folder, by codes', '/..%2f..%2f..%2fetc%2fpasswd', 404, 'unknown-endpoint'),
  get('out of the folder, by doubled codes', '/%252e%252e%252fetc%252fpasswd.txt', 404, 'unknown-endpoint'),
  get('out of the folder of files', '/assets/..%2f..%2fpackage.json', 404, 'unknown-endpoint'),
  get('out of the folder, as Windows has it', '/assets/..%5c..%5cpackage.json', 404, 'unknown-endpoint'),
  get('a file that begins with a dot', '/.env', 404, 'unknown-endpoint'),
  get('a folder that begins with a dot', '/.git/config.txt', 404, 'unknown-endpoint'),
  get('a file with nothing after its name', '/index.html%00.png', 404, 'unknown-endpoint'),
  get('the server itself', '/server.js', 404, 'unknown-endpoint'),
  get('what would be the figures', '/api/metrics', 404, 'unknown-endpoint'),
  get('a line break that would begin a header', '/api/nodes/a%0d%0aSet-Cookie:%20a=b', 404, 'unknown-node'),
  get('markup that would come back', '/api/nodes/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 404, 'unknown-node'),
  get('Cypher as a ref', "/api/nodes/x'%7D)%20DETACH%20DELETE%20n%20%2F%2F", 404, 'unknown-node'),
  get('Cypher as a search', '/api/search?q=%22)%20MATCH%20(n)%20DETACH%20DELETE%20n%20%2F%2F', 200, null),
  get('what Lucene reads as all', '/api/search?q=*%3A*%20OR%20%2F.*%2F', 200, null),
  get('backslashes and codes of Unicode', '/api/search?q=%5Cu0027%5Cu0060', 200, null),
  ...['DELETE', 'PUT', 'PATCH', 'TRACE', 'PROPFIND'].map(sendMethod),
  {
    title: 'the method CONNECT',
    guard: null,
    text: requestText('CONNECT', 'evil.example:443'),
    // Node closes the connection without an answer.
    status: 0,
    code: null,
  },
  {
    title: 'another method in a header',
    guard: null,
    text: requestText('GET', '/api/live', { 'X-HTTP-Method-Override': 'DELETE' }),
    status: 200,
    code: null,
  },
  {
    title: 'headers of thirty thousand letters',
    guard: null,
    text: requestText('GET', '/api/live', { 'X-Long': 'x'.repeat(30_000) }),
    status: 431,
    code: null,
  },
  {
    title: 'what is no HTTP',
    guard: null,
    text: '\u0016\u0003\u0001\u0002\u0000\r\n\r\n',
    status: 400,
    code: null,
  },
  {
    title: 'a lens that is none',
    guard: null,
    text: requestText('GET', '/api/graph', { 'Entente-Lens': '../../etc/passwd' }),
    status: 400,
    code: 'invalid-lens',
  },
];
