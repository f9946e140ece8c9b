import { signal, type ReadonlySignal } from '@preact/signals';

/** What is wrong with one field, in a sentence. */
interface Problem {
  readonly field: string;
  readonly message: string;
}

/** Field name to what stands in it, exactly as typed. Rows of fields are flat too (rows.ts). */
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
  /** As they were last saved, which may be half a word; and as they were when a field was last left whole. */
  let saved = first;
  const settled: Record<string, string | boolean> = { ...first };
  /** The field that is being typed in. */
  let typing: string | undefined;
  let busy = false;
  let again = false;

  const show = () => {
    const byField: Record<string, string> = {};
    for (const { field, message } of found) {
      const names = namesOf(field, values.value);
      const isShown = names.length === 0 || names.some((name) => left.has(name));
      if (isShown) byField[placeOf(field, names)] ??= message;
    }
    problems.value = byField;
  };

  /** What was left and is saved as it stands is what a broken field falls back on; half a word is not. */
  const settle = () => {
    for (const name of left) {
      const isWhole = name !== typing && saved[name] === values.value[name];
      if (isWhole) settled[name] = saved[name] ?? '';
    }
  };

  const trySave = (wanted: Values): Promise<SaveOutcome> =>
    save(wanted).then(
      (outcome) => {
        if (outcome.saved) saved = wanted;
        settle();
        return outcome;
      },
      (error: unknown) => ({
        saved: false,
        problems: [{ field: '', message: error instanceof Error ? error.message : String(error) }],
      }),
    );

  /** A field that cannot be kept holds up no other: it stays in the record as it last was. */
  const saveWhatCanBe = async (wanted: Values): Promise<SaveOutcome> => {
    const outcome = await trySave(wanted);
    if (outcome.saved) return outcome;
    const broken = outcome.problems.flatMap(({ field }) => namesOf(field, wanted));
    const mended = Object.fromEntries(broken.map((name) => [name, settled[name] ?? '']));
    if (broken.length > 0) await trySave({ ...wanted, ...mended });
    return outcome;
  };

  const run = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      const outcome = await saveWhatCanBe(values.value);
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
      typing = field;
      values.value = { ...values.value, [field]: value };
      if (status.value === 'saved') status.value = 'saving';
      void run();
    },
    leave(field) {
      left.add(field);
      if (typing === field) typing = undefined;
      settle();
      show();
    },
  };
}

/**
 * The form's fields a problem is about: "aliases.2" is about "aliases", "houseWords.2.use" about that
 * cell alone, and "houseWords" about every cell of those rows.
 */
function namesOf(field: string, values: Values): readonly string[] {
  const names = Object.keys(values);
  const name = names.find((each) => field === each || field.startsWith(`${each}.`));
  return name === undefined ? names.filter((each) => each.startsWith(`${field}.`)) : [name];
}

/** Where its sentence stands: at its field, at the head of its rows, or, being about no field, over the whole. */
function placeOf(field: string, names: readonly string[]): string {
  const [first] = names;
  if (first === undefined) return '';
  return field.startsWith(first) ? first : field;
}

/** A list as one types it: a line each. */
export function toLines(list: readonly string[] | undefined): string {
  return (list ?? []).join('\n');
}

/** What was typed as a list; empty lines are dropped later, by the record's own rules. */
export function fromLines(text: string | boolean | undefined): string[] {
  return typeof text === 'string' ? text.split('\n') : [];
}
