import { gzipSync } from 'node:zlib';
import { type HostileRequest, json, requestText } from './request.ts';

const nodes = '/api/nodes';
const plain = '{"refs":["japan"]}';

const post = (
  title: string,
  body: string | Buffer,
  status: number,
  code: HostileRequest['code'],
  options: {
    readonly guard?: HostileRequest['guard'];
    readonly path?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): HostileRequest => ({
  title,
  guard: options.guard ?? null,
  text: requestText('POST', options.path ?? nodes, { ...json, ...options.headers }, body),
  status,
  code,
});

const asType = (type: string): HostileRequest =>
  post(`JSON that calls itself ${type}`, plain, 415, 'wrong-media-type', {
    guard: 'media-type',
    headers: { 'Content-Type': type },
  });

const nested = (depth: number, open: string, close: string) => `${open.repeat(depth)}1${close.repeat(depth)}`;
const deep = (title: string, body: string, path = nodes) =>
  post(title, body, 400, 'invalid-body', { guard: 'body-depth', path });

const size = 'body-size' as const;
const unknown = 'unknown-parameters' as const;

export const bodyRequests: readonly HostileRequest[] = [
  // What a form of any page can send without asking first.
  ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/json'].map(
    asType,
  ),
  post('a form', 'refs=japan', 415, 'wrong-media-type', {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  }),
  post('another set of characters', plain, 415, 'wrong-media-type', {
    headers: { 'Content-Type': 'application/json; charset=x-user-defined' },
  }),
  post('a packing that nobody knows', plain, 415, 'wrong-media-type', {
    headers: { 'Content-Encoding': 'zip' },
  }),
  post('packed, though it is not', plain, 400, 'invalid-body', { headers: { 'Content-Encoding': 'gzip' } }),
  post('a body that is too large', `${plain}${' '.repeat(300_000)}`, 413, 'body-too-large', { guard: size }),
  post(
    'a body that unpacks to ten megabytes',
    gzipSync(`${plain}${' '.repeat(10_000_000)}`),
    413,
    'body-too-large',
    {
      guard: size,
      headers: { 'Content-Encoding': 'gzip' },
    },
  ),
  post('three thousand refs', JSON.stringify({ refs: Array(3_000).fill('a') }), 400, 'invalid-parameter'),
  post(
    'a ref of two hundred thousand letters',
    JSON.stringify({ refs: ['a'.repeat(200_000)] }),
    400,
    'invalid-parameter',
  ),
  post('half a body', '{"refs": [', 400, 'invalid-body'),
  post('a body that is a list', '[]', 400, 'invalid-body'),
  post('a body that is nothing', 'null', 400, 'invalid-body'),
  post('a body after another', `${plain}${plain}`, 400, 'invalid-body'),
  post('a body with a mark of its byte order', `\uFEFF${plain}`, 200, null),
  deep('a body a hundred thousand lists deep', `{"refs":${nested(100_000, '[', ']')}}`),
  deep('a body forty objects deep', `{"refs":${nested(40, '{"a":', '}')}}`),
  deep('a lens ten thousand objects deep', `{"lens":{"kinds":${nested(10_000, '{"a":', '}')}}}`, '/api/lens'),
  post('a lens of YAML that unfolds without end', JSON.stringify({ yaml: aliases() }), 400, 'invalid-lens', {
    path: '/api/lens',
  }),
  post(
    'a lens of YAML with a tag that makes things',
    JSON.stringify({ yaml: 'name: !!js/function "x"' }),
    400,
    'invalid-lens',
    {
      path: '/api/lens',
    },
  ),
  post('a prototype', '{"refs":["japan"],"__proto__":{"admin":true}}', 400, 'unknown-parameter', {
    guard: unknown,
  }),
  post(
    'a constructor',
    '{"refs":["japan"],"constructor":{"prototype":{"admin":true}}}',
    400,
    'unknown-parameter',
    {
      guard: unknown,
    },
  ),
  post(
    'a field that is not known',
    '{"refs":["japan"],"cypher":"MATCH (n) DELETE n"}',
    400,
    'unknown-parameter',
    {
      guard: unknown,
    },
  ),
  post('an operator instead of a text', '{"refs":[{"$ne":null}]}', 400, 'invalid-parameter'),
  post('a number instead of a text', '{"refs":[1e999]}', 400, 'invalid-parameter'),
  post('a prototype as a ref', '{"refs":["__proto__","constructor","toString"]}', 200, null),
  post('Cypher as a type', `{"refs":["japan"],"types":["A]->(x) DETACH DELETE x //"]}`, 200, null, {
    path: '/api/neighbors/summary',
  }),
  post(
    'a path of a thousand hops',
    '{"from":"japan","to":"moon","maximumLength":1000}',
    400,
    'invalid-parameter',
    {
      path: '/api/paths',
    },
  ),
  {
    title: 'a parameter that is not known',
    guard: unknown,
    text: requestText('GET', '/api/search?q=japan&cypher=x'),
    status: 400,
    code: 'unknown-parameter',
  },
  {
    title: 'a prototype as a parameter',
    guard: unknown,
    text: requestText('GET', '/api/search?q=japan&__proto__[admin]=1&constructor.prototype.x=1'),
    status: 400,
    code: 'unknown-parameter',
  },
  {
    title: 'a parameter given twice',
    guard: null,
    text: requestText('GET', '/api/search?q=japan&q=korea'),
    status: 400,
    code: 'invalid-parameter',
  },
  {
    title: 'two lengths of one body',
    guard: null,
    text: `POST ${nodes} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: 18\r\nContent-Length: 0\r\n\r\n${plain}`,
    status: 400,
    code: null,
  },
  {
    title: 'a length and chunks',
    guard: null,
    text: `POST ${nodes} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    status: 400,
    code: null,
  },
  {
    title: 'a chunk of no length',
    guard: null,
    text: `POST ${nodes} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n`,
    status: 400,
    code: null,
  },
];

/** Ten lists, each of them nine times the one before. */
function aliases(): string {
  const lines = Array.from({ length: 10 }, (_, level) =>
    level === 0
      ? 'a0: &a0 [x]'
      : `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
  );
  return lines.join('\n');
}
