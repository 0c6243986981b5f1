import { z } from 'zod';
import { type Endpoint, type EndpointName, endpoints, type ProblemCode } from '#contract/http/index.ts';
import { ref } from '#contract/model/index.ts';
import { hostileValues, namedValues, type Part, withoutDefault, wrongValues } from './contract-values.ts';

/** One request to one endpoint, and what must come back. */
export interface ContractCase {
  readonly endpoint: EndpointName;
  readonly title: string;
  readonly path: string;
  readonly init: RequestInit;
  /** `answer`: as the contract has it; a code: that problem; `either`: anything but a failure of the server. */
  readonly expected: 'answer' | 'either' | ProblemCode;
  /** Where the problem must say that it is. */
  readonly field?: string;
}

/** Values for the three parts of a request. */
export interface Sent {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** Nobody is called this. */
const nobody = 'no-such-ref-at-all';

/**
 * Everything that is tried on an endpoint, made from its schemas: a new endpoint, parameter or bound is tried by being there.
 *
 * @param valid what works
 */
export function contractCases(name: EndpointName, valid: Sent): ContractCase[] {
  const make = (
    title: string,
    change: Partial<Sent>,
    expected: ContractCase['expected'],
    field?: string,
  ): ContractCase => ({
    endpoint: name,
    title,
    ...requestOf(endpoints[name], { ...valid, ...change }),
    expected,
    ...(field === undefined ? {} : { field }),
  });
  return [
    make('valid', {}, 'answer'),
    ...unknownParameters(name, valid, make),
    ...parts(name).flatMap((part) => fieldCases(name, part, valid, make)),
    ...bodyCases(name, valid),
    ...methodCases(name, valid),
  ];
}

type Make = (
  title: string,
  change: Partial<Sent>,
  expected: ContractCase['expected'],
  field?: string,
) => ContractCase;
function parts(name: EndpointName): Part[] {
  return endpoints[name].body === null ? ['path', 'query'] : ['path', 'query', 'body'];
}

function unknownParameters(name: EndpointName, valid: Sent, make: Make): ContractCase[] {
  const names = ['unheardOf', '__proto__', 'constructor'];
  return parts(name)
    .filter((part) => part !== 'path')
    .flatMap((part) =>
      names.map((unknown) => {
        // A plain assignment to `__proto__` would set the prototype.
        const sent = Object.fromEntries([...Object.entries(valid[part] ?? {}), [unknown, '1']]);
        return make(`unknown ${part} parameter ${unknown}`, { [part]: sent }, 'unknown-parameter', unknown);
      }),
    );
}

function fieldCases(name: EndpointName, part: Part, valid: Sent, make: Make): ContractCase[] {
  const { shape }: z.ZodObject = endpoints[name][part] ?? z.object({});
  return Object.entries(shape).flatMap(([field, schema]) => {
    const sent = valid[part] ?? {};
    const type = schema as z.ZodType;
    const put = (value: unknown) => ({ [part]: { ...sent, [field]: value } });
    const { [field]: _, ...without } = sent;
    const isOptional = type.safeParse(undefined).success;
    return [
      ...(part === 'path' || isOptional
        ? []
        : [make(`${field} missing`, { [part]: without }, 'missing-parameter', field)]),
      ...wrongValues(type, part).map((value) =>
        make(`${field} = ${short(value)}`, put(value), 'invalid-parameter', field),
      ),
      ...namedValues(type).map((value) => make(`${field} = ${short(value)}`, put(value), 'answer')),
      ...hostileValues(type).map((value) => make(`${field} = ${short(value)}`, put(value), 'either')),
      ...unknownRefs(name, part, type).map(([value, expected]) =>
        make(`${field} unknown`, put(value), expected, field),
      ),
    ];
  });
}

/** Where the contract means a node or relation: one that does not exist. */
function unknownRefs(
  name: EndpointName,
  part: Part,
  type: z.ZodType,
): [value: unknown, expected: ContractCase['expected']][] {
  const [problem] = endpoints[name].problems;
  const inner = withoutDefault(type);
  if (inner === ref || part === 'path') return [[nobody, problem ?? 'answer']];
  if (inner instanceof z.ZodArray && inner.element === ref) return [[[nobody], problem ?? 'answer']];
  return [];
}

function bodyCases(endpoint: EndpointName, valid: Sent): ContractCase[] {
  if (endpoints[endpoint].body === null) return [];
  const { path, init } = requestOf(endpoints[endpoint], valid);
  const send = (title: string, change: RequestInit, expected: ProblemCode): ContractCase => ({
    endpoint,
    title,
    path,
    init: { ...init, ...change },
    expected,
  });
  return [
    send('no body', { body: null, headers: {} }, 'invalid-body'),
    send('half a body', { body: '{"refs": [' }, 'invalid-body'),
    send('a list as body', { body: '[]' }, 'invalid-body'),
    send('a text as body', { body: '"x"' }, 'invalid-body'),
    send('too large a body', { body: JSON.stringify({ refs: 'x'.repeat(257 * 1024) }) }, 'body-too-large'),
    send(
      'a form as body',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      'wrong-media-type',
    ),
  ];
}

function methodCases(endpoint: EndpointName, valid: Sent): ContractCase[] {
  const { path } = requestOf(endpoints[endpoint], valid);
  const taken = Object.values(endpoints).filter(({ route }) => fits(path, route.path));
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
    .filter((method) => !taken.some(({ route }) => route.method === method))
    .map((method) => ({ endpoint, title: method, path, init: { method }, expected: 'wrong-method' }));
}

/** Whether an address is one of a route: `/api/relations/among` may also be the address of a relation. */
function fits(path: string, template: string): boolean {
  const pattern = template.replaceAll(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path.split('?', 1)[0] ?? '');
}

/** The request that sends these values to an endpoint. */
export function requestOf({ route, body }: Endpoint, sent: Sent): { path: string; init: RequestInit } {
  const filled = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encode(sent.path[name]));
  const pairs = Object.entries(sent.query).flatMap(([name, value]) =>
    [value].flat().map((item) => `${encode(name)}=${encode(item)}`),
  );
  const path = pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`;
  if (body === null) return { path, init: { method: route.method } };
  const headers = { 'content-type': 'application/json' };
  return { path, init: { method: route.method, headers, body: JSON.stringify(sent.body) } };
}

/** Half a character has no code in UTF-8, so it cannot be written in an address. */
function encode(value: unknown): string {
  return encodeURIComponent(String(value).replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
