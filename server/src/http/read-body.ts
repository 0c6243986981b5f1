import express, { type RequestHandler } from 'express';
import type { GuardsOff } from './guards.ts';
import { ProblemError } from './problem-error.ts';

/** How deep lists and objects of a body may lie in one another: far more than any call of the contract needs. */
const deepest = 32;

/** What reads the JSON of a body: of no other type, no larger and no deeper than any call needs. */
export function readBody(off: GuardsOff = []): RequestHandler[] {
  const read = express.json({
    limit: off.includes('body-size') ? '64mb' : '256kb',
    type: off.includes('media-type') ? () => true : 'application/json',
  });
  return off.includes('body-depth') ? [read] : [read, refuseDepth];
}

const refuseDepth: RequestHandler = (request, _response, next) => {
  if (isDeeperThan(deepest, request.body)) {
    throw new ProblemError('invalid-body', {
      detail: `Lists and objects lie more than ${deepest} deep in one another.`,
      remedy: 'Send the object as /api/docs shows it for this call.',
    });
  }
  next();
};

/** Whether a value of JSON holds more than so many levels; found level by level, as a deep one is too deep for recursion. */
function isDeeperThan(levels: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null
        ? Object.values(each).filter((inner) => typeof inner === 'object')
        : [],
    );
  }
  return false;
}
