import { useId } from 'preact/hooks';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import type { FormModel } from '../forms/form-model.ts';
import { cellName, type Row } from '../forms/rows.ts';
import { styleGuideColumns } from './profile-record.ts';

const labels = {
  avoid: 'houseWordAvoid',
  use: 'houseWordUse',
  reason: 'houseWordReason',
} as const satisfies Record<(typeof styleGuideColumns)[number], MessageKey>;

interface StyleGuideRowProps {
  readonly form: FormModel;
  readonly row: Row;
  readonly number: number;
  /** Returns false for plain text, which the field inserts itself. */
  readonly paste: (row: string, text: string) => boolean;
  readonly goDown: () => void;
  /** Undefined for the blank row at the end. */
  readonly remove: (() => void) | undefined;
  readonly t: Translate;
}

/** One phrase: its cells, their problems, and its Remove button. */
export function StyleGuideRow({ form, row, number, paste, goDown, remove, t }: StyleGuideRowProps) {
  const id = useId();
  const { avoid = '', use = '', reason = '' } = row.cells;
  const problemOf = (name: string) => form.problems.value[name];
  const problem = styleGuideColumns
    .map((column) => problemOf(cellName(row.name, column)))
    .find((each) => each !== undefined);
  const note =
    problem ?? (avoid.trim() === '' && `${use}${reason}`.trim() !== '' && t('houseWordUnkept'));
  return (
    <li>
      <fieldset class="style-guide-row">
        <legend class="unseen">{t('houseWordNumber', String(number))}</legend>
        {styleGuideColumns.map((column) => {
          const name = cellName(row.name, column);
          return (
            <p key={column} class="style-guide-cell">
              <label class="small" for={`${id}-${column}`}>
                {t(labels[column])}
              </label>
              <input
                id={`${id}-${column}`}
                name={name}
                type="text"
                autoComplete="off"
                value={row.cells[column] ?? ''}
                aria-invalid={problemOf(name) !== undefined}
                aria-describedby={note ? `${id}-note` : undefined}
                onInput={({ currentTarget }) => form.type(name, currentTarget.value)}
                onBlur={() => form.leave(name)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.isComposing) return;
                  event.preventDefault();
                  goDown();
                }}
                onPaste={(event) => {
                  if (column !== 'avoid') return;
                  const text = event.clipboardData?.getData('text/plain') ?? '';
                  if (paste(row.name, text)) event.preventDefault();
                }}
              />
            </p>
          );
        })}
        {remove && (
          <button
            type="button"
            class="link"
            aria-label={avoid === '' ? undefined : t('houseWordRemoveName', avoid)}
            onClick={remove}
          >
            {t('houseWordRemove')}
          </button>
        )}
        {note && (
          <p id={`${id}-note`} class={problem ? 'field-problem small' : 'muted small'}>
            {note}
          </p>
        )}
      </fieldset>
    </li>
  );
}
