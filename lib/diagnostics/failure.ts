/** A failure in our code: the unit, the kind of error, and where in our own files. The error's message is left out, because it may quote a draft. */
export interface Failure {
  /** "rule:brand-only", "composer:x:draftjs", "background:analyze", "storage". */
  readonly unit: string;
  /** The error's name: "TypeError", "QuotaExceededError". */
  readonly error: string;
  /** File, line and column in the built file; empty if the browser doesn't say. */
  readonly where: string;
}

/** Reports a caught failure. */
export type Failed = (unit: string, error: unknown) => void;

export function readFailure(unit: string, error: unknown): Failure {
  const { name, stack } = (error ?? {}) as Partial<Error>;
  const where = /[\w-]+\.js:\d+:\d+/.exec(stack ?? '')?.[0];
  return { unit, error: name ?? typeof error, where: where ?? '' };
}
