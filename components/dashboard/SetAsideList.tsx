import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { ShowMore, useFirstRows } from '../ShowMore.tsx';
import type { DashboardActions, SetAsideNote } from './dashboard-state.ts';

export interface SetAsideListProps {
  readonly setAside: readonly SetAsideNote[];
  readonly actions: Pick<DashboardActions, 'putBack' | 'forgetSetAside'>;
  readonly t: Translate;
}

const kinds: Readonly<Partial<Record<SetAsideNote['from'], MessageKey>>> = {
  profiles: 'setAsideProfile',
  partners: 'setAsidePartner',
};

const reasons = { replaced: 'setAsideReplaced', removed: 'setAsideRemoved' } as const;

/** Quarantined records: why each is here, and what can be done with it. */
export function SetAsideList({ setAside, actions, t }: SetAsideListProps) {
  const done = useSignal('');
  const [shown, most] = useFirstRows(setAside);
  const say = (sentence: string) => () => void (done.value = sentence);
  if (setAside.length === 0 && done.value === '') return null;
  return (
    <>
      <h2>{t('setAsideTitle')}</h2>
      <p role="status">{done.value}</p>
      {setAside.length > 0 && <p>{t('setAsideLead')}</p>}
      <ul class="plain lines">
        {shown.map((each) => (
          <Line
            key={each.key}
            record={each}
            putBack={() => void actions.putBack(each.key).then(say(t('setAsideBack', each.name)))}
            forget={() =>
              void actions.forgetSetAside(each.key).then(say(t('setAsideForgotten', each.name)))
            }
            t={t}
          />
        ))}
      </ul>
      <ShowMore total={setAside.length} most={most} t={t} />
    </>
  );
}

interface LineProps {
  readonly record: SetAsideNote;
  readonly putBack: () => void;
  readonly forget: () => void;
  readonly t: Translate;
}

/** The accessible names of the buttons include the record's name. */
function Line({ record: { from, name, policy }, putBack, forget, t }: LineProps) {
  const id = useId();
  return (
    <li class="row">
      <span class="grows">
        <span id={id}>{t(kinds[from] ?? 'setAsideRecord', name)}</span>
        <span class="muted small">{t(policy ? reasons[policy] : 'setAsideUnreadable')}</span>
      </span>
      <span class="buttons">
        {policy && (
          <button type="button" aria-describedby={id} onClick={putBack}>
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
export function SetAsideNotice({ setAside, t }: Pick<SetAsideListProps, 'setAside' | 't'>) {
  const count = setAside.filter(({ policy }) => policy !== undefined).length;
  if (count === 0) return null;
  return (
    <p class="shared-note">
      {t('setAsideNotice', count.toLocaleString())} <a href="#privacy">{t('setAsideLook')}</a>
    </p>
  );
}
