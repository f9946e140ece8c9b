import { signal, type ReadonlySignal } from '@preact/signals';

/** What is wrong with one field, in a sentence. */
interface Problem {
  readonly field: string;
  readonly message: string;
}

/** Field name to what stands in it, exactly as typed. */
export type Values = Readonly<Record<string, string | boolean>>;

export type SaveOutcome =
  | { readonly saved: true }
  | { readonly saved: false; readonly problems: readonly Problem[] };

/** A form that saves as one types. What was typed stays as typed, saved or not. */
export interface FormModel {
  readonly values: ReadonlySignal<Values>;
  /** Sentences by field; empty for a field that has not been left yet. */
  readonly problems: ReadonlySignal<Readonly<Record<string, string>>>;
  /** `saved` only when all that was typed is kept. */
  readonly status: ReadonlySignal<'untouched' | 'saving' | 'saved' | 'not-saved'>;
  /** The field changed: saves if it can be saved. */
  type(field: string, value: string | boolean): void;
  /** The field was left: now its problem may be shown. */
  leave(field: string): void;
}

/** `save` gets the whole form each time; calls never overlap, the newest values win. */
export function createForm(
  first: Values,
  save: (values: Values) => Promise<SaveOutcome>,
): FormModel {
  const values = signal(first);
  const problems = signal<Readonly<Record<string, string>>>({});
  const status = signal<'untouched' | 'saving' | 'saved' | 'not-saved'>('untouched');
  const left = new Set<string>();
  let found: readonly Problem[] = [];
  let busy = false;
  let again = false;

  const show = () => {
    // "aliases.2" is shown at "aliases"; a problem of no field of ours stands at the form's first.
    const byField: Record<string, string> = {};
    for (const { field, message } of found) {
      const known = Object.keys(values.value).find(
        (name) => field === name || field.startsWith(`${name}.`),
      );
      if (known === undefined || left.has(known)) byField[known ?? ''] ??= message;
    }
    problems.value = byField;
  };

  const run = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      const outcome = await save(values.value).catch((error: unknown) => ({
        saved: false as const,
        problems: [{ field: '', message: error instanceof Error ? error.message : String(error) }],
      }));
      if (again) continue;
      found = outcome.saved ? [] : outcome.problems;
      status.value = outcome.saved ? 'saved' : 'not-saved';
      show();
    } while (again);
    busy = false;
  };

  return {
    values,
    problems,
    status,
    type(field, value) {
      values.value = { ...values.value, [field]: value };
      if (status.value === 'saved') status.value = 'saving';
      void run();
    },
    leave(field) {
      left.add(field);
      show();
    },
  };
}

/** A list as one types it: a line each. */
export function toLines(list: readonly string[] | undefined): string {
  return (list ?? []).join('\n');
}

/** What was typed as a list; empty lines are dropped later, by the record's own rules. */
export function fromLines(text: string | boolean | undefined): string[] {
  return typeof text === 'string' ? text.split('\n') : [];
}
