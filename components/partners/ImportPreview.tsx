import { columns } from '../../lib/partners/list/import-columns.ts';
import type { ImportPlan } from '../../lib/partners/list/plan-import.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { ShowMore, useFirstRows } from '../ShowMore.tsx';
import type { Import } from './import-state.ts';
import { columnWords, fieldWords, kindKeys } from './partner-words.ts';
import { remarkWords } from './remark-words.ts';
import { accountLabel, shortestAccount } from '../sites/account-words.ts';

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  readonly model: Import;
  readonly t: Translate;
}

/** What importing the list would do; nothing is written yet. */
export function ImportPreview({ plan, model, t }: ImportPreviewProps) {
  const { added, changed, same, broken } = plan;
  const all = added.length + changed.length;
  const counts: readonly (readonly [MessageKey, number])[] = [
    ['importNew', added.length],
    ['importChanged', changed.length],
    ['importSame', same],
    ['importBroken', broken.length],
  ];
  return (
    <>
      <dl class="counts">
        {counts.map(([key, count]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{count.toLocaleString()}</dd>
          </div>
        ))}
      </dl>
      {all === 0 && <p class="empty">{t('importNothing')}</p>}
      <p class="row">
        {all > 0 && (
          <button type="button" class="primary" onClick={() => void model.importRows()}>
            {all === 1 ? t('importTakeOne') : t('importTake', all.toLocaleString())}
          </button>
        )}
        {model.hasColumns.value && (
          <button type="button" onClick={model.backToColumns}>
            {t('importBackToColumns')}
          </button>
        )}
        <button type="button" onClick={model.startAgain}>
          {t('importOtherFile')}
        </button>
      </p>
      <Broken plan={plan} t={t} />
      <Remarks plan={plan} t={t} />
      <Changed plan={plan} t={t} />
      <Added plan={plan} t={t} />
    </>
  );
}

interface PartProps {
  readonly plan: ImportPlan;
  readonly t: Translate;
}

function Broken({ plan: { broken }, t }: PartProps) {
  return (
    <Table
      name="importBroken"
      lead={t('importBrokenLead')}
      heads={[t('importBrokenRow'), t('importBrokenWords'), t('importBrokenReason')]}
      rows={broken}
      cells={({ number, words, reason }) => [String(number), words, reason]}
      t={t}
    />
  );
}

/** The key of this section, and its class. */
const remarksKey = 'importRemarks';

function Remarks({ plan: { remarks }, t }: PartProps) {
  return (
    <Table
      name={remarksKey}
      lead={t('importRemarksLead')}
      heads={[t('importBrokenRow'), t('importBrokenWords'), t('importRemarkWords')]}
      rows={remarks}
      cells={({ number, words, remark }) => [String(number), words, remarkWords(remark, t)]}
      t={t}
    />
  );
}

function Changed({ plan: { changed }, t }: PartProps) {
  const rows = changed.flatMap(({ before, after }) =>
    columns.flatMap((column) => {
      const [now, then] = [fieldWords(before, column, t), fieldWords(after, column, t)];
      return now === then ? [] : [[before.name, columnWords(column, t), now, then]];
    }),
  );
  return (
    <Table
      name="importChanged"
      heads={[
        t('partnerName'),
        t('importChangeField'),
        t('importChangeBefore'),
        t('importChangeAfter'),
      ]}
      rows={rows}
      cells={(cells) => cells}
      t={t}
    />
  );
}

function Added({ plan: { added }, t }: PartProps) {
  return (
    <Table
      name="importNew"
      heads={[
        t('partnerName'),
        t('partnerKind'),
        accountLabel(shortestAccount, t),
        t('partnerPlace'),
      ]}
      rows={added}
      cells={({ name, kind, handles, place }) => [
        name,
        t(kindKeys[kind]),
        handles[shortestAccount] ?? '',
        place ?? '',
      ]}
      t={t}
    />
  );
}

interface TableProps<T> {
  readonly name: MessageKey;
  readonly lead?: string;
  readonly heads: readonly string[];
  readonly rows: readonly T[];
  readonly cells: (row: T) => readonly string[];
  readonly t: Translate;
}

/** The first rows, more on request; nothing without rows. */
function Table<T>({ name, lead, heads, rows, cells, t }: TableProps<T>) {
  const [shown, most] = useFirstRows(rows);
  if (rows.length === 0) return null;
  return (
    <section class={`preview-part is-${name}`} aria-label={t(name)}>
      <h3>{t(name)}</h3>
      {lead && <p>{lead}</p>}
      <table class="data-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, number) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows are only ever appended
            <tr key={number}>
              {cells(row).map((cell, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- the cells of one row
                <td key={index}>
                  <bdi>{cell || '–'}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore total={rows.length} most={most} t={t} />
    </section>
  );
}
