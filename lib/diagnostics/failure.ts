/**
 * Something of ours that broke: which unit, the kind of error, and where in our own files. An
 * error's sentence is left out: it may quote a draft.
 */
export interface Failure {
  /** "rule:brand-only", "composer:x:draftjs", "background:analyze", "storage". */
  readonly unit: string;
  /** The error's name: "TypeError", "QuotaExceededError". */
  readonly error: string;
  /** File, line and column in the built file; empty where the browser does not say. */
  readonly where: string;
}

/** Tells of a failure, once it is caught. */
export type Failed = (unit: string, error: unknown) => void;

export function readFailure(unit: string, error: unknown): Failure {
  const { name, stack } = (error ?? {}) as Partial<Error>;
  const where = /[\w-]+\.js:\d+:\d+/.exec(stack ?? '')?.[0];
  return { unit, error: name ?? typeof error, where: where ?? '' };
}
