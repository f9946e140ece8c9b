import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import type { FormModel } from '../forms/form-model.ts';
import { readPastedTable } from '../forms/pasted-table.ts';
import { cellName, fillRows, isBlank, readRows, removeRow, type Row } from '../forms/rows.ts';
import { StyleGuideRow } from './StyleGuideRow.tsx';
import { styleGuideColumns } from './profile-record.ts';

const list = 'houseWords';
const headings: readonly MessageKey[] = ['houseWordAvoid', 'houseWordUse', 'houseWordReason'];

/** The last change to whole rows, which can be undone. */
type Done =
  | { readonly what: 'removed'; readonly row: Row }
  | { readonly what: 'pasted'; readonly rows: readonly string[] };

const wordsOf = ({ cells }: Row) => Object.values(cells).find((text) => text.trim() !== '') ?? '';

/** The phrases the organisation avoids, one per row. */
export function StyleGuide({ form, t }: { readonly form: FormModel; readonly t: Translate }) {
  const done = useSignal<Done | undefined>(undefined);
  const root = useRef<HTMLElement>(null);
  const awaited = useRef<string | undefined>(undefined);
  const all = readRows(list, styleGuideColumns, form.values.value);
  const rows = all.filter(({ isRemoved }) => !isRemoved);
  // A blank row to type into is always there; it joins the form once something is typed.
  const fresh = `${list}.${all.length}`;
  const shown: readonly Row[] =
    rows.length > 0 ? rows : [{ name: fresh, cells: {}, isRemoved: false }];

  /** Focuses the field now, or as soon as it is rendered. */
  const focus = (name: string) => {
    const control = root.current?.querySelector<HTMLElement>(`[name="${name}"]`);
    awaited.current = control ? undefined : name;
    control?.focus();
  };
  useLayoutEffect(() => {
    if (awaited.current !== undefined) focus(awaited.current);
  });

  const add = () => {
    const blank = rows.find(isBlank);
    if (!blank) for (const column of styleGuideColumns) form.type(cellName(fresh, column), '');
    focus(cellName(blank?.name ?? fresh, 'avoid'));
    done.value = undefined;
  };
  const goDown = (from: string) => {
    const next = rows[rows.findIndex(({ name }) => name === from) + 1];
    if (!next) return add();
    focus(cellName(next.name, 'avoid'));
  };
  const paste = (at: string, text: string) => {
    const table = readPastedTable(text);
    if (!table) return false;
    const filled = fillRows(form, list, styleGuideColumns, at, table);
    done.value = { what: 'pasted', rows: filled };
    return true;
  };
  const remove = (row: Row) => {
    removeRow(form, row.name);
    done.value = isBlank(row) ? undefined : { what: 'removed', row };
    const next = rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1];
    focus(isBlank(row) ? cellName(next?.name ?? fresh, 'avoid') : 'undo');
  };
  const undo = (last: Done) => {
    if (last.what === 'removed') removeRow(form, last.row.name, false);
    else for (const name of last.rows) removeRow(form, name);
    focus(last.what === 'removed' ? cellName(last.row.name, 'avoid') : 'add');
    done.value = undefined;
  };

  const problem = form.problems.value[list];
  const last = done.value;
  return (
    <section class="style-guide" ref={root} aria-labelledby="style-guide">
      <h3 id="style-guide">{t('houseWords')}</h3>
      <p class="muted small" id="style-guide-hint">
        {t('houseWordsHint')}
      </p>
      <div class="style-guide-row is-head small" aria-hidden="true">
        {headings.map((key) => (
          <span key={key}>{t(key)}</span>
        ))}
      </div>
      <ol class="plain">
        {shown.map((row, index) => (
          <StyleGuideRow
            key={row.name}
            form={form}
            row={row}
            number={index + 1}
            paste={paste}
            goDown={() => goDown(row.name)}
            remove={rows.length > 1 || !isBlank(row) ? () => remove(row) : undefined}
            t={t}
          />
        ))}
      </ol>
      {problem && <p class="field-problem">{problem}</p>}
      <p class="row">
        <button type="button" name="add" onClick={add}>
          {t('houseWordAdd')}
        </button>
        <span role="status">
          {last?.what === 'removed' && t('houseWordRemoved', wordsOf(last.row))}
          {last?.what === 'pasted' && t('houseWordsPasted', String(last.rows.length))}
        </span>
        {last && (
          <button type="button" class="link" name="undo" onClick={() => undo(last)}>
            {t(last.what === 'removed' ? 'houseWordUndo' : 'houseWordsPastedUndo')}
          </button>
        )}
      </p>
    </section>
  );
}
