import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

type Directives = Readonly<Record<string, readonly string[]>>;

const nothing = ["'none'"];
const own = ["'self'"];

/** Nobody frames anything of ours, and no form is sent anywhere. */
const everywhere = { baseUri: nothing, formAction: nothing, frameAncestors: nothing, objectSrc: nothing };

/** For answers that are data: a browser that shows one loads nothing for it. */
const data: Directives = { ...everywhere, defaultSrc: nothing };

/** For the page and its files. Drawings are exported and laid out by way of blobs. */
const pageFiles: Directives = {
  ...everywhere,
  defaultSrc: own,
  scriptSrc: own,
  styleSrc: own,
  imgSrc: [...own, 'data:', 'blob:'],
  fontSrc: own,
  connectSrc: own,
  workerSrc: [...own, 'blob:'],
};

/** The description of the interface: its reader puts `style` elements and attributes into shadow roots, and gives them no nonce. */
const docs: Directives = { ...pageFiles, styleSrc: [...own, "'unsafe-inline'"], workerSrc: own };

function headers(directives: Directives): RequestHandler {
  const filled = Object.fromEntries(Object.entries(directives).map(([name, values]) => [name, [...values]]));
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: filled },
    // To promise encryption is for what stands in front of the server; `http://127.0.0.1` must go on working.
    strictTransportSecurity: false,
  });
}

export const dataHeaders = headers(data);
export const pageHeaders = headers(pageFiles);
export const docsHeaders = headers(docs);

/**
 * Lets the `style` elements of one answer through, and no other.
 *
 * @returns the value that these elements must carry as their nonce
 */
export function allowStyles(response: Response): string {
  const nonce = randomBytes(16).toString('base64');
  const policy = String(response.get('Content-Security-Policy'));
  response.set('Content-Security-Policy', policy.replace("style-src 'self'", `$& 'nonce-${nonce}'`));
  return nonce;
}
