import { useId } from 'preact/hooks';
import type { FormModel } from './form-model.ts';

interface FieldProps {
  readonly form: FormModel;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Links one input to its label, hint and error message for screen readers. */
function useField({ form, name, label, hint }: FieldProps) {
  const id = useId();
  const problem = form.problems.value[name];
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const input = {
    id,
    name,
    'aria-invalid': problem !== undefined,
    'aria-describedby': describedBy || undefined,
    onBlur: () => form.leave(name),
  };
  const around = (field: preact.ComponentChildren) => (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="muted small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {field}
      {problem && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
  return { input, around };
}

export function TextField(props: FieldProps) {
  const { input, around } = useField(props);
  return around(
    <input
      {...input}
      type="text"
      autoComplete="off"
      value={props.form.values.value[props.name] as string}
      onInput={({ currentTarget }) => props.form.type(props.name, currentTarget.value)}
    />,
  );
}

/** Several lines of text, or a list with one entry per line. */
export function LinesField(props: FieldProps & { readonly rows?: number }) {
  const { input, around } = useField(props);
  return around(
    <textarea
      {...input}
      rows={props.rows ?? 2}
      value={props.form.values.value[props.name] as string}
      onInput={({ currentTarget }) => props.form.type(props.name, currentTarget.value)}
    />,
  );
}

export function ChoiceField(
  props: FieldProps & { readonly choices: readonly { value: string; label: string }[] },
) {
  const { input, around } = useField(props);
  return around(
    <select
      {...input}
      value={props.form.values.value[props.name] as string}
      onChange={({ currentTarget }) => props.form.type(props.name, currentTarget.value)}
    >
      {props.choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>,
  );
}

export function CheckField({ form, name, label }: FieldProps) {
  const id = useId();
  return (
    <div class="field is-check">
      <input
        id={id}
        name={name}
        type="checkbox"
        checked={form.values.value[name] === true}
        onChange={({ currentTarget }) => form.type(name, currentTarget.checked)}
      />
      <label for={id}>{label}</label>
    </div>
  );
}
