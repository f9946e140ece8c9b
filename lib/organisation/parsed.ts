import type { BaseIssue } from 'valibot';

/** A problem with one field, in a sentence for the person who filled it in. */
export interface FieldProblem {
  /** "name", "handles.x", "aliases.2" */
  readonly field: string;
  readonly message: string;
}

/** An outside value, parsed into a record or rejected with reasons. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Converts schema issues to field problems. */
export function toProblems(issues: readonly BaseIssue<unknown>[]): readonly FieldProblem[] {
  return issues.map((issue) => ({
    field: issue.path?.map(({ key }) => String(key)).join('.') ?? '',
    message: issue.message,
  }));
}
