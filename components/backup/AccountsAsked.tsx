import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { RestorePlan } from '../../lib/store/restore-plan.ts';
import type { Translate } from '../../lib/translate.ts';
import { ShowMore, useFirstRows } from '../ShowMore.tsx';
import { accountTitle } from './record-words.ts';

interface AccountsAskedProps {
  readonly coached: RestorePlan['coached'];
  readonly chosen: Signal<ReadonlySet<string>>;
  readonly choose: (keys: readonly string[], isChosen: boolean) => void;
  readonly t: Translate;
}

/** Accounts the backup would have coached. The writer ticks each one; none is ticked at first. */
export function AccountsAsked({ coached, chosen, choose, t }: AccountsAskedProps) {
  const id = useId();
  const [shown, most] = useFirstRows(coached);
  if (coached.length === 0) return null;
  return (
    <fieldset class="bare" aria-describedby={id}>
      <legend class="asked-title">{t('backupCoached')}</legend>
      <p id={id}>{t('backupCoachedLead')}</p>
      {shown.map(({ key, account, profile }, at) => (
        <p key={key} class="choice">
          <input
            id={`${id}-${at}`}
            type="checkbox"
            checked={chosen.value.has(key)}
            onChange={({ currentTarget }) => choose([key], currentTarget.checked)}
          />
          <label for={`${id}-${at}`}>
            {t('backupCoachedFor', [accountTitle(account, t), profile.name])}
          </label>
        </p>
      ))}
      <ShowMore total={coached.length} most={most} t={t} />
    </fieldset>
  );
}

/** Accounts the writer answered “never” for. They stay that way, so there is no checkbox. */
export function AccountsNever({
  never,
  t,
}: Pick<RestorePlan, 'never'> & { readonly t: Translate }) {
  const [shown, most] = useFirstRows(never);
  if (never.length === 0) return null;
  return (
    <div class="shared-note">
      <p>{t('backupNever')}</p>
      <ul class="plain">
        {shown.map((account) => (
          <li key={account.id}>{accountTitle(account, t)}</li>
        ))}
      </ul>
      <ShowMore total={never.length} most={most} t={t} />
    </div>
  );
}
