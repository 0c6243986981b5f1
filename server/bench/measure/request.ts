import { type CallParameters, type EndpointName, endpoints } from '#contract/http/index.ts';

/** A call as it goes over the wire. */
export interface Request {
  readonly endpoint: EndpointName;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body: string | null;
}

/** The call with these parameters: those that its address names go there, the rest into query or body. */
export function toRequest<Name extends EndpointName>(
  endpoint: Name,
  parameters: CallParameters<Name>,
): Request {
  const { method, path } = endpoints[endpoint].route;
  const rest = new Map<string, unknown>(Object.entries(parameters));
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  if (method === 'POST')
    return { endpoint, method, path: address, body: JSON.stringify(Object.fromEntries(rest)) };
  const query = new URLSearchParams();
  for (const [name, value] of rest) for (const each of [value].flat()) query.append(name, String(each));
  return { endpoint, method, path: query.size > 0 ? `${address}?${query}` : address, body: null };
}
