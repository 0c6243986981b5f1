import { type DestinationStream, pino } from 'pino';

/** Where the server says what went wrong. `console` is one. */
export interface Logger {
  warn(message: string, ...details: unknown[]): void;
  error(message: string, ...details: unknown[]): void;
}

/**
 * A logger whose every line is a JSON object. What was asked for is not in it, nor any header: lines name endpoints and
 * queries, not their parameters.
 */
export function structuredLogger(destination: DestinationStream): Logger & { request(told: object): void } {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    warn: (message, ...details) => log.warn({ details: details.map(told) }, message),
    error: (message, ...details) => log.error({ details: details.map(told) }, message),
    request: (request) => log.info(request, 'request'),
  };
}

/** An error with the place where it was made and what caused it; nothing else that it may carry. */
function told(detail: unknown): unknown {
  if (!(detail instanceof Error)) return detail;
  const { name, message, stack, cause } = detail;
  return { name, message, stack, ...(cause === undefined ? {} : { cause: told(cause) }) };
}
