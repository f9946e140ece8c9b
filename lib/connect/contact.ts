import * as v from 'valibot';
import { lineField, requiredLine } from '../organisation/fields.ts';
import { toProblems, type Parsed } from '../organisation/parsed.ts';

/** Somebody the writer contacted; the writer keeps this list by hand. */
export interface Contact {
  readonly id: string;
  /** As the writer typed it: a name, a handle or an address. */
  readonly who: string;
  /** The shared cause. */
  readonly cause: string;
  /** When they were contacted, in milliseconds since 1970. */
  readonly at: number;
  readonly answered: boolean;
  readonly note?: string;
}

const schema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
  who: requiredLine('Who you wrote to', 200),
  cause: v.optional(lineField('The cause', 120), ''),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  answered: v.optional(v.boolean(), false),
  note: v.optional(lineField('A note', 500)),
});

/** Parses a contact from a form, a backup or an older record. */
export function parseContact(value: unknown): Parsed<Contact> {
  const result = v.safeParse(schema, value);
  if (!result.success) return { ok: false, problems: toProblems(result.issues) };
  const { note, ...rest } = result.output;
  return { ok: true, value: { ...rest, ...(note && { note }) } };
}
