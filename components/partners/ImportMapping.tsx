import { hasNames } from '../../lib/partners/list/columns.ts';
import {
  columns,
  personColumns,
  type ImportColumn,
} from '../../lib/partners/list/import-columns.ts';
import type { Translate } from '../../lib/translate.ts';
import { hasHeadings, type Import, type Stage } from './import-state.ts';
import { columnWords, personColumnKeys } from './partner-words.ts';

interface ImportMappingProps {
  readonly stage: Extract<Stage, { at: 'mapping' }>;
  readonly model: Import;
  readonly t: Translate;
}

/** Rows shown as examples. */
const examples = 3;
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The columns of the list with their first rows, and the field each maps to. */
export function ImportMapping({ stage: { table, mapping }, model, t }: ImportMappingProps) {
  const isNamed = hasHeadings(table);
  const titleOf = (index: number) =>
    (isNamed && table.headings[index]?.trim()) || t('importColumnNumber', String(index + 1));
  const hasName = hasNames(mapping);
  return (
    <>
      <p>{t('importMappingLead')}</p>
      <div class="field is-check">
        <input
          id="import-headings"
          type="checkbox"
          checked={isNamed}
          onChange={() => model.nameColumns()}
        />
        <label for="import-headings">{t('importHeadings')}</label>
      </div>
      <table class="data-table mapping-table">
        <thead>
          <tr>
            <th scope="col">{t('importMappingColumn')}</th>
            <th scope="col">{t('importMappingExamples')}</th>
            <th scope="col">{t('importMappingField')}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.map((chosen, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- columns have no other name
            <tr key={index}>
              <th scope="row">
                <bdi>{short(titleOf(index))}</bdi>
              </th>
              <td class="muted">
                {table.rows.slice(0, examples).map(({ number, cells }) => (
                  <bdi key={number} class="example">
                    {short((cells[index] ?? '').trim()) || '–'}
                  </bdi>
                ))}
              </td>
              <td class="field">
                <select
                  aria-label={t('importMappingFieldOf', short(titleOf(index)))}
                  value={chosen ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    model.choose(index, value === '' ? undefined : (value as ImportColumn))
                  }
                >
                  <option value="">{t('importLeaveOut')}</option>
                  {columns.map((column) => (
                    <option key={column} value={column}>
                      {columnWords(column, t)}
                    </option>
                  ))}
                  {personColumns.map((column) => (
                    <option key={column} value={column}>
                      {t(personColumnKeys[column])}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!hasName && <p role="alert">{t('importNeedsName')}</p>}
      <p class="row">
        <button
          type="button"
          class="primary"
          disabled={!hasName}
          onClick={() => void model.compare()}
        >
          {t('importCompare')}
        </button>
        <button type="button" onClick={model.startAgain}>
          {t('importOtherFile')}
        </button>
      </p>
    </>
  );
}
