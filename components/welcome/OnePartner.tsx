import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { titles } from '../../lib/partners/list/import-columns.ts';
import { writeTable } from '../../lib/text/write-table.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { accountLabel, shortestAccount } from '../sites/account-words.ts';

/** Enough to find somebody in a draft, tag them and know when to think of them. */
const fields = ['name', shortestAccount, 'topics'] as const;
type Field = (typeof fields)[number];
const labels: Readonly<Partial<Record<Field, MessageKey>>> = {
  name: 'partnerName',
  topics: 'partnerTopics',
};
const blank = Object.fromEntries(fields.map((field) => [field, ''])) as Record<Field, string>;

export interface OnePartnerProps {
  /** Imports them as a list of one, so that somebody in the book already isn't added twice. */
  readonly add: (list: string) => Promise<void>;
  readonly t: Translate;
}

/** Somebody the organisation works with, in three fields. */
export function OnePartner({ add, t }: OnePartnerProps) {
  const id = useId();
  const values = useSignal(blank);
  const takeAll = async () => {
    const { value } = values;
    await add(
      writeTable([fields.map((field) => titles[field]), fields.map((field) => value[field])]),
    );
    values.value = blank;
    document.getElementById(`${id}-name`)?.focus();
  };
  return (
    <details class="field">
      <summary>{t('welcomeOne')}</summary>
      {fields.map((field) => (
        <div key={field} class="field">
          <label for={`${id}-${field}`}>
            {field === shortestAccount ? accountLabel(field, t) : t(labels[field]!)}
          </label>
          <input
            id={`${id}-${field}`}
            type="text"
            autoComplete="off"
            value={values.value[field]}
            onInput={({ currentTarget }) => {
              values.value = { ...values.value, [field]: currentTarget.value };
            }}
          />
        </div>
      ))}
      <button
        type="button"
        disabled={values.value.name.trim() === ''}
        onClick={() => void takeAll()}
      >
        {t('welcomeOneTake')}
      </button>
    </details>
  );
}
