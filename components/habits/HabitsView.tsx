import type { HabitsState } from './habits-state.ts';
import type { NextStep } from '../../lib/habits/next-step.ts';
import type { PartnerCount, Waiting } from '../../lib/habits/partners.ts';
import type { KOfN } from '../../lib/habits/statistics.ts';
import type { Translate } from '../../lib/translate.ts';
import { MixBar } from './MixBar.tsx';
import { PostDots } from './PostDots.tsx';
import { ScheduledPosts, type ScheduledActions } from './ScheduledPosts.tsx';

export interface HabitsViewProps {
  readonly state: HabitsState;
  readonly openPost: (url: string) => void;
  readonly actions: ScheduledActions;
  readonly t: Translate;
}

/** *My habits*: a picture first, then who waits, then one next step. */
export function HabitsView({ state, openPost, actions, t }: HabitsViewProps) {
  if (state.is === 'loading') return <p class="muted">{t('dashboardLoading')}</p>;
  if (state.is === 'problem') return <p role="alert">{t('habitsProblem', state.message)}</p>;
  const { habits, before, names } = state;
  const step = nextStepText(habits.next, t);
  return (
    <>
      <h2>{t('habitsPeriod')}</h2>
      {habits.posts.length === 0 ? (
        <>
          <div class="dots is-sample" aria-hidden="true">
            {[1, 2, 3, 4, 5, 6, 7].map((n) => (
              <span key={n} class={n % 3 === 0 ? 'dot is-filled' : 'dot'} />
            ))}
          </div>
          <p>{t('habitsEmpty')}</p>
          <p class="muted">{t('habitsEmptyWhy')}</p>
        </>
      ) : (
        <>
          <MixBar sentences={habits.sentences} t={t} />
          <PostDots posts={habits.own} names={names} openPost={openPost} t={t} />
          <p class="figure">{creditText(habits.crediting, t)}</p>
          {before.n > 0 && (
            <p class="muted small">
              {t('habitsCreditBefore', [String(before.k), String(before.n)])}
            </p>
          )}
          {habits.replies.k > 0 && (
            <p class="muted small">
              {t('habitsReplies', [String(habits.replies.k), String(habits.replies.n)])}
            </p>
          )}
          {habits.suggestions.shown > 0 && (
            <p class="muted small">
              {t('habitsSuggestions', [
                String(habits.suggestions.taken),
                String(habits.suggestions.shown),
              ])}
            </p>
          )}
          <Credited partners={habits.partners} t={t} />
        </>
      )}
      <ScheduledPosts posts={state.scheduled} actions={actions} t={t} />
      <WaitingList waiting={habits.waiting} t={t} />
      {habits.posts.length > 0 && step && (
        <section class="next">
          <h3>{t('habitsNextTitle')}</h3>
          <p>{step}</p>
        </section>
      )}
    </>
  );
}

/** k of n; a percentage only from ten posts on. */
export function creditText({ k, n }: KOfN, t: Translate): string {
  if (n < 10) return t('habitsCredit', [String(k), String(n)]);
  return t('habitsCreditPercent', [String(k), String(n), String(Math.round((100 * k) / n))]);
}

function Credited({
  partners,
  t,
}: {
  readonly partners: readonly PartnerCount[];
  readonly t: Translate;
}) {
  return (
    <section>
      <h3>{t('habitsPartnersTitle')}</h3>
      {partners.length === 0 ? (
        <p class="muted">{t('habitsNoPartners')}</p>
      ) : (
        <ul class="plain">
          {partners.slice(0, 5).map(({ partner, posts }) => (
            <li key={partner.id}>
              {posts === 1
                ? t('habitsPartnerOne', partner.name)
                : t('habitsPartnerMany', [partner.name, String(posts)])}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function WaitingList({
  waiting,
  t,
}: {
  readonly waiting: readonly Waiting[];
  readonly t: Translate;
}) {
  return (
    <section>
      <h3>{t('habitsWaitingTitle')}</h3>
      {waiting.length === 0 ? (
        <p class="muted">{t('habitsNobodyWaits')}</p>
      ) : (
        <ul class="plain">
          {waiting.slice(0, 3).map(({ partner, days }) => (
            <li key={partner.id}>
              {days === undefined
                ? t('habitsWaitingNever', partner.name)
                : t('habitsWaitingDays', [partner.name, String(days)])}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function nextStepText(next: NextStep, t: Translate): string | undefined {
  switch (next.step) {
    case 'credit-somebody':
      return t('habitsNextCredit');
    case 'spread': {
      const [first, second] = next.others.map(({ name }) => name);
      return t('habitsNextSpread', [
        next.partner.name,
        second ? t('listAnd', [first!, second]) : first!,
      ]);
    }
    case 'waiting': {
      const { partner, days } = next.waiting;
      return days === undefined
        ? t('habitsNextWaitingNever', partner.name)
        : t('habitsNextWaiting', [partner.name, String(days)]);
    }
    case 'well-done':
      return t('habitsNextWellDone');
    case 'none':
      return t('habitsNextNone');
  }
}
