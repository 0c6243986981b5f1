import type { Problem, ProblemCode } from '#contract/http/index.ts';

/** What is known of a problem beside its code. */
export interface ProblemDetails {
  /** What is wrong, with the value at fault. */
  readonly detail: string;
  /** The parameter at fault as a dotted path (`refs[0]`); `null` or left out where it is none. */
  readonly field?: string | null;
  /** What the caller can do about it. */
  readonly remedy: string;
  /** Where in the text that was sent. */
  readonly position?: Problem['position'] | null;
  /** Headers that the answer must carry, as `Allow` or `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a call with a problem from the contract's closed list. Nothing in it is kept from the caller. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly field: string | null;
  readonly remedy: string;
  readonly position: Problem['position'] | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, details: ProblemDetails, options?: ErrorOptions) {
    super(details.detail, options);
    this.code = code;
    this.field = details.field ?? null;
    this.remedy = details.remedy;
    this.position = details.position ?? null;
    this.headers = details.headers ?? {};
  }
}
