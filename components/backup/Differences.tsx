import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Difference } from '../../lib/store/restore-plan.ts';
import type { Translate } from '../../lib/translate.ts';
import { ShowMore, useFirstRows } from '../ShowMore.tsx';
import { contrast } from './contrast.ts';
import { fieldsOf, recordKinds, titleOf, type FieldWords, type NameOf } from './record-words.ts';

interface DifferencesProps {
  readonly different: readonly Difference[];
  readonly chosen: Signal<ReadonlySet<string>>;
  readonly choose: (keys: readonly string[], isChosen: boolean) => void;
  readonly nameOf: NameOf;
  readonly t: Translate;
}

/** With this many differences or more, offer to tick them all at once. */
const many = 5;

/** Records that differ between here and the file. Each stays as it is unless ticked. */
export function Differences({ different, chosen, choose, nameOf, t }: DifferencesProps) {
  const id = useId();
  const [shown, most] = useFirstRows(different);
  if (different.length === 0) return null;
  const keys = different.map(({ key }) => key);
  const isAll = keys.every((key) => chosen.value.has(key));
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t('backupDifferent')}</h3>
      <p>{t('backupDifferentLead')}</p>
      {different.length >= many && (
        <p>
          <button type="button" onClick={() => choose(keys, !isAll)}>
            {t(isAll ? 'backupKeepAll' : 'backupTakeAll', different.length.toLocaleString())}
          </button>
        </p>
      )}
      <table class="data-table differences">
        <thead>
          <tr>
            <th scope="col">{t('importChangeField')}</th>
            <th scope="col">{t('backupHere')}</th>
            <th scope="col">{t('backupInFile')}</th>
          </tr>
        </thead>
        {shown.map((each) => (
          <Record
            key={each.key}
            title={titleOf(each, t)}
            kind={t(recordKinds[each.from])}
            fields={fieldsOf(each, nameOf, t)}
            isChosen={chosen.value.has(each.key)}
            choose={(isChosen) => choose([each.key], isChosen)}
            t={t}
          />
        ))}
      </table>
      <ShowMore total={different.length} most={most} t={t} />
    </section>
  );
}

interface RecordProps {
  readonly title: string;
  readonly kind: string;
  readonly fields: readonly FieldWords[];
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
  readonly t: Translate;
}

/** One record with its fields; the version that would be kept is in bold. */
function Record({ title, kind, fields, isChosen, choose, t }: RecordProps) {
  const id = useId();
  return (
    <tbody class={isChosen ? 'difference is-chosen' : 'difference'}>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <span class="difference-head">
            <span id={`${id}-title`} class="difference-title">
              <bdi>{title}</bdi> <span class="muted">{kind}</span>
            </span>
            <label id={`${id}-take`} class="take">
              <input
                type="checkbox"
                aria-labelledby={`${id}-take ${id}-title`}
                checked={isChosen}
                onChange={({ currentTarget }) => choose(currentTarget.checked)}
              />
              {t('backupTakeFiles')}
            </label>
          </span>
        </th>
      </tr>
      {fields.map(({ label, here, file }) => (
        <Field key={label} label={label} here={here} file={file} />
      ))}
    </tbody>
  );
}

function Field({ label, here, file }: FieldWords) {
  const seen = contrast(here, file);
  // With nothing in common, there is nothing to highlight.
  const isWhole = seen.before === '' && seen.after === '';
  const words = (between: string) => (
    <bdi>
      {seen.before}
      {isWhole ? between : between && <mark>{between}</mark>}
      {seen.after}
    </bdi>
  );
  return (
    <tr>
      <th scope="row">{label}</th>
      <td class="says-here">{here ? words(seen.here) : '–'}</td>
      <td class="says-file">{file ? words(seen.file) : '–'}</td>
    </tr>
  );
}
