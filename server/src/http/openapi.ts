import { z } from 'zod';
import * as contract from '#contract/http/index.ts';
import * as model from '#contract/model/index.ts';
import { inputSchema, type JsonSchema } from './json-schema.ts';
import { describeProblems, problemExamples } from './openapi-problems.ts';

/** What answers are made of, described once and referred to by these names. */
const parts = {
  Node: model.nodeBrief,
  NodeInFull: model.nodeFull,
  Name: model.name,
  Relation: model.relation,
  Time: model.time,
  Evidence: model.evidence,
  Profile: model.profile,
  Kind: model.kind,
  Family: model.family,
  RelationType: model.relationType,
  Value: model.plainValue,
  Cell: contract.cell,
  PreparedQuestion: contract.libraryQuestion,
  Lens: model.lens,
  Path: contract.path,
  Total: contract.total,
  SentQuery: contract.sentQuery,
  Problem: contract.problem,
};

const { endpoints } = contract;
const names = Object.keys(endpoints) as contract.EndpointName[];

/** The whole interface as OpenAPI 3.1, made from the contract. */
export function describeInterface() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version: '1',
      description:
        'Explore a graph, find paths, see a neighborhood. A `ref` names a node or a relation. Lists repeat ' +
        'their parameter in a query string and are arrays in a body. Errors are `application/problem+json` ' +
        'with a `code` from a closed list, the `field` at fault and a `remedy`.',
    },
    servers: [{ url: '/' }],
    paths: describePaths(),
    components: { schemas: describeSchemas(), examples: problemExamples() },
  };
}

function describePaths(): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {};
  for (const name of names) {
    const { path, method } = endpoints[name].route;
    paths[path] = { ...paths[path], [method.toLowerCase()]: describeOperation(name) };
  }
  return paths;
}

function describeOperation(name: contract.EndpointName): object {
  const endpoint: contract.Endpoint = endpoints[name];
  const { example } = endpoint;
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [endpoint.route.path.split('/')[2]],
    parameters: [
      ...describeParameters('path', inputSchema(endpoint.path), example.path),
      ...describeParameters('query', inputSchema(endpoint.query), example.query),
      ...(name === 'live' || name === 'ready' ? [] : [lensParameter]),
    ],
    ...(endpoint.body === null
      ? {}
      : { requestBody: describeBody(endpoint.body, example.body, endpoint.bodies) }),
    responses: {
      200: {
        description: 'The answer.',
        content: {
          'application/json': { schema: reference(answerName(name)) },
          ...(endpoint.stream === undefined
            ? {}
            : { 'application/x-ndjson': { schema: reference(lineName(name)) } }),
        },
      },
      ...describeProblems(name),
    },
  };
}

/** What every call that asks the graph takes. */
const lensParameter = {
  name: contract.lensHeader,
  in: 'header',
  required: false,
  description: 'The `id` of a lens as a lens call gives it: the answer is as seen through that lens.',
  schema: { type: 'string' },
};

function describeParameters(place: 'path' | 'query', schema: JsonSchema, example: object = {}): object[] {
  return Object.entries(schema.properties ?? {}).map(([name, { description, ...field }]) => ({
    name,
    in: place,
    required: place === 'path' || (schema.required?.includes(name) ?? false),
    ...(description === undefined ? {} : { description }),
    ...(field.type === 'array' ? { style: 'form', explode: true } : {}),
    schema: field,
    ...(Object.hasOwn(example, name) ? { example: Reflect.get(example, name) } : {}),
  }));
}

function describeBody(
  body: z.ZodObject,
  example: object | undefined,
  others: contract.Endpoint['bodies'] = {},
) {
  const bodies = Object.entries(others);
  const named = bodies.map(([summary, value], place) => [`example-${place + 2}`, { summary, value }]);
  const first = ['example-1', { summary: 'As plain as can be', value: example }];
  const examples = bodies.length === 0 ? {} : { examples: Object.fromEntries([first, ...named]) };
  const single = example === undefined || bodies.length > 0 ? {} : { example };
  const media = { schema: inputSchema(body), ...single, ...examples };
  return { required: true, content: { 'application/json': media } };
}

function describeSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(parts)) registry.add(schema, { id });
  for (const name of names) {
    const { answer, stream }: contract.Endpoint = endpoints[name];
    registry.add(answer, { id: answerName(name) });
    if (stream !== undefined) registry.add(stream, { id: lineName(name) });
  }
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => reference(id).$ref });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]),
  );
}

function answerName(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Answer`;
}

/** One line of an answer that comes as a stream. */
function lineName(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Line`;
}

function reference(id: string): { $ref: string } {
  return { $ref: `#/components/schemas/${id}` };
}
