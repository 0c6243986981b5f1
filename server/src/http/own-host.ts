import { isIP } from 'node:net';
import type { Request, RequestHandler } from 'express';
import { ProblemError } from './problem-error.ts';

/**
 * Takes only requests that call this server by an address, as localhost, or by a name that it was told is its own.
 * Else any name would do that somebody points at this machine: a page from there could read everything, as browsers
 * take it to be of one origin with the server (DNS rebinding). An address cannot be pointed elsewhere.
 *
 * @param names under which it may be called besides, without ports
 */
export function refuseForeignHosts(names: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const hosts = request.headersDistinct['host'] ?? [];
    const [host = ''] = hosts;
    if (hosts.length !== 1 || !isOwn(nameIn(host), names)) {
      throw new ProblemError('foreign-host', {
        detail: `This server is not called "${hosts.join(', ').slice(0, 200)}".`,
        remedy:
          'Call it by its address, or as localhost. If you run it under another name, list that name in ENTENTE_HOSTS.',
      });
    }
    next();
  };
}

/**
 * Takes no request that a page from elsewhere makes, be it only to keep the database busy: what browsers say of where
 * a request comes from is believed. Programs, which say nothing of it, are let in; so is a link that is followed.
 */
export function refuseForeignOrigins(names: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const origin = request.get('origin');
    const isForeign = origin === undefined ? isForeignFetch(request) : !isOwnOrigin(origin, request, names);
    if (isForeign) {
      throw new ProblemError('foreign-origin', {
        detail: 'A page from another address may not ask this server.',
        remedy:
          'Open the page of this server itself. If it stands behind a proxy, list its public name in ENTENTE_HOSTS.',
      });
    }
    next();
  };
}

function isForeignFetch(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return !(request.method === 'GET' && request.get('sec-fetch-dest') === 'document');
}

function isOwnOrigin(origin: string, request: Request, names: readonly string[]): boolean {
  if (!URL.canParse(origin)) return false;
  const { host, hostname } = new URL(origin);
  return host === request.get('host')?.toLowerCase() || names.includes(hostname);
}

/** A host without its port: of `[::1]:4100` the address alone; empty where it is no host. */
function nameIn(host: string): string {
  return (/^(?:\[([\da-f:.]+)\]|([^\s:[\]@/]+))(?::\d+)?$/i.exec(host) ?? []).slice(1).join('').toLowerCase();
}

function isOwn(name: string, names: readonly string[]): boolean {
  return name === 'localhost' || isIP(name) !== 0 || names.includes(name);
}
