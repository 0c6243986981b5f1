import type { RequestHandler } from 'express';
import { ProblemError } from './problem-error.ts';

/** In characters: what an address may have. The page's own calls stay far below: what is long goes into a body. */
const longest = 8_192;

/** Takes only addresses that are paths of this server, of a reasonable length, and well-formed. */
export const refuseAddresses: RequestHandler = (request, _response, next) => {
  const { originalUrl } = request;
  if (originalUrl.length > longest) {
    throw new ProblemError('address-too-long', {
      detail: `The address has ${originalUrl.length} characters.`,
      remedy: `Ask with at most ${longest} characters: for fewer things at once.`,
    });
  }
  if (!originalUrl.startsWith('/')) {
    throw new ProblemError('invalid-parameter', {
      detail: 'The address is not a path of this server.',
      remedy: 'Begin it with "/".',
    });
  }
  // Throws a URIError where a % is not followed by the code of a character.
  decodeURIComponent(originalUrl);
  next();
};
