import { useId } from 'preact/hooks';
import type { Choice } from '../../lib/habits/pick-posts.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { PostKind } from '../../lib/post.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { accountWords } from '../dashboard/post-words.ts';
import { factsOf, siteIds } from '../../lib/sites/facts/all-sites.ts';
import {
  dayLimits,
  fromDayField,
  periodChoices,
  toDayField,
  type Chosen,
  type Figures,
  type PeriodChoice,
} from './habits-page-state.ts';
import { kindKeys } from './kind-words.ts';

const periodKeys = {
  last30: 'pagePeriodLast30',
  last90: 'pagePeriodLast90',
  last365: 'pagePeriodLast365',
  thisMonth: 'pagePeriodThisMonth',
  lastMonth: 'pagePeriodLastMonth',
  own: 'pagePeriodOwn',
  everything: 'pagePeriodEverything',
} as const satisfies Record<PeriodChoice, MessageKey>;

const kinds = ['post', 'quote', 'reply', 'comment'] as const satisfies readonly PostKind[];

export interface FilterProps {
  readonly chosen: Chosen;
  /** Undefined until the first posts are read. */
  readonly figures: Figures | undefined;
  readonly profiles: readonly Profile[];
  readonly choose: (chosen: Chosen) => void;
  readonly t: Translate;
}

/** Chooses which posts the page is about. */
export function Filter({ chosen, figures, profiles, choose, t }: FilterProps) {
  const { narrow } = chosen;
  const narrowTo = (part: keyof Choice, value: string) => {
    const { [part]: _, ...others } = narrow;
    choose({ ...chosen, narrow: value === '' ? others : { ...others, [part]: value } });
  };
  const setPeriod = (value: string) => {
    const period = periodChoices.find((each) => each === value)!;
    const { from, to } = figures?.period ?? {};
    const days =
      period === 'own' && from !== undefined && to !== undefined
        ? { first: toDayField(from), last: toDayField(Math.max(from, to - 1)) }
        : {};
    choose({ ...chosen, ...days, period });
  };
  const accounts = figures?.accounts ?? [];
  return (
    <form class="habits-filter" aria-label={t('pageFilter')} onSubmit={(e) => e.preventDefault()}>
      <Pick
        label={t('pagePeriod')}
        value={chosen.period}
        options={periodChoices.map((each) => [each, t(periodKeys[each])])}
        pick={setPeriod}
      />
      {chosen.period === 'own' && <OwnDays chosen={chosen} choose={choose} t={t} />}
      <Pick
        label={t('pageSite')}
        value={narrow.site ?? ''}
        options={[['', t('pageAllSites')], ...siteIds.map((id) => [id, factsOf(id).name] as const)]}
        pick={(value) => narrowTo('site', value)}
      />
      <Pick
        label={t('pageAccount')}
        value={accounts.some(({ id }) => id === narrow.account) ? narrow.account! : ''}
        options={[
          ['', t('pageAllAccounts')],
          ...accounts.map(({ id, author }) => [id, accountWords(author, t)] as const),
        ]}
        pick={(value) => narrowTo('account', value)}
      />
      {profiles.length > 1 && (
        <Pick
          label={t('pageOrganisation')}
          value={narrow.profile ?? ''}
          options={[
            ['', t('pageAllOrganisations')],
            ...profiles.map(({ id, name }) => [id, name] as const),
          ]}
          pick={(value) => narrowTo('profile', value)}
        />
      )}
      <Pick
        label={t('pageKind')}
        value={narrow.kind ?? ''}
        options={[
          ['', t('pageAllKinds')],
          ...kinds.map((kind) => [kind, t(kindKeys[kind])] as const),
        ]}
        pick={(value) => narrowTo('kind', value)}
      />
    </form>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly pick: (value: string) => void;
}

function Pick({ label, value, options, pick }: PickProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each} selected={each === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

type OwnDaysProps = Omit<FilterProps, 'figures' | 'profiles'>;

function OwnDays({ chosen, choose, t }: OwnDaysProps) {
  const id = useId();
  const { first, last } = chosen;
  const [from, to] = [fromDayField(first), fromDayField(last)];
  const isTurned = from !== undefined && to !== undefined && to < from;
  return (
    <>
      <div class="field">
        <label for={`${id}-first`}>{t('pageFirstDay')}</label>
        <input
          id={`${id}-first`}
          type="date"
          {...dayLimits}
          value={first}
          onInput={({ currentTarget }) => choose({ ...chosen, first: currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-last`}>{t('pageLastDay')}</label>
        <input
          id={`${id}-last`}
          type="date"
          {...dayLimits}
          value={last}
          aria-invalid={isTurned || undefined}
          aria-describedby={isTurned ? `${id}-problem` : undefined}
          onInput={({ currentTarget }) => choose({ ...chosen, last: currentTarget.value })}
        />
        {isTurned && (
          <p id={`${id}-problem`} class="field-problem">
            {t('pageDaysTurned')}
          </p>
        )}
      </div>
    </>
  );
}
