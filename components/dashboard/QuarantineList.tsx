import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { ShowMore, useFirstRows } from '../ShowMore.tsx';
import type { DashboardActions, QuarantinedNote } from './dashboard-state.ts';

export interface QuarantineListProps {
  readonly quarantined: readonly QuarantinedNote[];
  readonly actions: Pick<DashboardActions, 'restore' | 'deleteQuarantined'>;
  readonly t: Translate;
}

const kinds: Readonly<Partial<Record<QuarantinedNote['from'], MessageKey>>> = {
  profiles: 'setAsideProfile',
  partners: 'setAsidePartner',
};

const reasons = { replaced: 'setAsideReplaced', removed: 'setAsideRemoved' } as const;

/** Quarantined records: why each is here, and what can be done with it. */
export function QuarantineList({ quarantined, actions, t }: QuarantineListProps) {
  const done = useSignal('');
  const [shown, most] = useFirstRows(quarantined);
  const say = (sentence: string) => () => void (done.value = sentence);
  if (quarantined.length === 0 && done.value === '') return null;
  return (
    <>
      <h2>{t('setAsideTitle')}</h2>
      <p role="status">{done.value}</p>
      {quarantined.length > 0 && <p>{t('setAsideLead')}</p>}
      <ul class="plain lines">
        {shown.map((each) => (
          <Line
            key={each.key}
            record={each}
            restore={() => void actions.restore(each.key).then(say(t('setAsideBack', each.name)))}
            forget={() =>
              void actions.deleteQuarantined(each.key).then(say(t('setAsideForgotten', each.name)))
            }
            t={t}
          />
        ))}
      </ul>
      <ShowMore total={quarantined.length} most={most} t={t} />
    </>
  );
}

interface LineProps {
  readonly record: QuarantinedNote;
  readonly restore: () => void;
  readonly forget: () => void;
  readonly t: Translate;
}

/** The accessible names of the buttons include the record's name. */
function Line({ record: { from, name, policy }, restore, forget, t }: LineProps) {
  const id = useId();
  return (
    <li class="row">
      <span class="grows">
        <span id={id}>{t(kinds[from] ?? 'setAsideRecord', name)}</span>
        <span class="muted small">{t(policy ? reasons[policy] : 'setAsideUnreadable')}</span>
      </span>
      <span class="buttons">
        {policy && (
          <button type="button" aria-describedby={id} onClick={restore}>
            {t('setAsidePutBack')}
          </button>
        )}
        <button type="button" aria-describedby={id} onClick={forget}>
          {t('setAsideForget')}
        </button>
      </span>
    </li>
  );
}

/** Shown on every dashboard section while a policy has records in quarantine. */
export function QuarantineNotice({
  quarantined,
  t,
}: Pick<QuarantineListProps, 'quarantined' | 't'>) {
  const count = quarantined.filter(({ policy }) => policy !== undefined).length;
  if (count === 0) return null;
  return (
    <p class="shared-note">
      {t('setAsideNotice', count.toLocaleString())} <a href="#privacy">{t('setAsideLook')}</a>
    </p>
  );
}
