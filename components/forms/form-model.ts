import { signal, type ReadonlySignal } from '@preact/signals';

/** A problem with one field, as a sentence. */
interface Problem {
  readonly field: string;
  readonly message: string;
}

/** Values by field name, exactly as typed. Rows of fields are flattened (rows.ts). */
export type Values = Readonly<Record<string, string | boolean>>;

export type SaveOutcome =
  | { readonly saved: true }
  | { readonly saved: false; readonly problems: readonly Problem[] };

/** A form that saves while the writer types. Typed values stay as typed, saved or not. */
export interface FormModel {
  readonly values: ReadonlySignal<Values>;
  /** Sentences by field; empty until the field has lost focus once. */
  readonly problems: ReadonlySignal<Readonly<Record<string, string>>>;
  /** `saved` only when everything typed is stored. */
  readonly status: ReadonlySignal<'untouched' | 'saving' | 'saved' | 'not-saved'>;
  /** The field changed: save if possible. */
  type(field: string, value: string | boolean): void;
  /** The field lost focus: its problem may be shown now. */
  leave(field: string): void;
  /** Resolves once everything typed so far was saved or refused. */
  whenSaved(): Promise<void>;
}

/** `save` receives the whole form each time; calls never overlap, and the newest values win. */
export function createForm(
  first: Values,
  save: (values: Values) => Promise<SaveOutcome>,
): FormModel {
  const values = signal(first);
  const problems = signal<Readonly<Record<string, string>>>({});
  const status = signal<'untouched' | 'saving' | 'saved' | 'not-saved'>('untouched');
  const left = new Set<string>();
  let found: readonly Problem[] = [];
  /** `saved` may contain half a word; `settled` is from the last time a field was left complete. */
  let saved = first;
  const settled: Record<string, string | boolean> = { ...first };
  /** The field being typed in. */
  let typing: string | undefined;
  let saving: Promise<void> | undefined;
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

  /** A broken field falls back on values that were saved and left, never on half a word. */
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

  /** A field that can't be saved doesn't block the others: the record keeps its last value. */
  const saveWhatCanBe = async (wanted: Values): Promise<SaveOutcome> => {
    const outcome = await trySave(wanted);
    if (outcome.saved) return outcome;
    const broken = outcome.problems.flatMap(({ field }) => namesOf(field, wanted));
    const mended = Object.fromEntries(broken.map((name) => [name, settled[name] ?? '']));
    if (broken.length > 0) await trySave({ ...wanted, ...mended });
    return outcome;
  };

  const saveAll = async () => {
    do {
      again = false;
      const outcome = await saveWhatCanBe(values.value);
      if (again) continue;
      found = outcome.saved ? [] : outcome.problems;
      status.value = outcome.saved ? 'saved' : 'not-saved';
      show();
    } while (again);
    saving = undefined;
  };
  const run = () => {
    if (saving) again = true;
    else saving = saveAll();
  };

  return {
    values,
    problems,
    status,
    type(field, value) {
      typing = field;
      values.value = { ...values.value, [field]: value };
      if (status.value === 'saved') status.value = 'saving';
      run();
    },
    leave(field) {
      left.add(field);
      if (typing === field) typing = undefined;
      settle();
      show();
    },
    whenSaved: async () => saving,
  };
}

/** The form fields a problem is about: "aliases.2" means "aliases", "houseWords.2.use" means that one cell, and "houseWords" means every cell of those rows. */
function namesOf(field: string, values: Values): readonly string[] {
  const names = Object.keys(values);
  const name = names.find((each) => field === each || field.startsWith(`${each}.`));
  return name === undefined ? names.filter((each) => each.startsWith(`${field}.`)) : [name];
}

/** Where the sentence is shown: at its field, above its rows, or above the form if it belongs to no field. */
function placeOf(field: string, names: readonly string[]): string {
  const [first] = names;
  if (first === undefined) return '';
  return field.startsWith(first) ? first : field;
}

/** A list as lines of text. */
export function toLines(list: readonly string[] | undefined): string {
  return (list ?? []).join('\n');
}

/** Lines of text as a list; the record's own validation drops empty lines later. */
export function fromLines(text: string | boolean | undefined): string[] {
  return typeof text === 'string' ? text.split('\n') : [];
}
