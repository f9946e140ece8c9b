import { periods, type HabitsState } from './habits-state.ts';
import type { PartnerCount, Waiting } from '../../lib/habits/partners.ts';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import type { Habits } from '../../lib/habits/statistics.ts';
import type { KOfN } from '../../lib/habits/k-of-n.ts';
import type { Translate } from '../../lib/translate.ts';
import { nextStepText } from './next-step-words.ts';
import { MixBar } from './MixBar.tsx';
import { PostDots } from './PostDots.tsx';
import { ScheduledPosts, type ScheduledActions } from './ScheduledPosts.tsx';

/** Actions of *My habits*. */
export interface HabitsActions extends ScheduledActions {
  showDays(days: number): void;
  openPost(url: string): void;
  openHabits(): void;
  openPastPosts(): void;
}

export interface HabitsViewProps {
  readonly state: HabitsState;
  readonly actions: HabitsActions;
  readonly t: Translate;
}

/** *My habits*: a chart first, then who is due a mention, then one next step. */
export function HabitsView({ state, actions, t }: HabitsViewProps) {
  if (state.is === 'loading') return <p class="muted">{t('dashboardLoading')}</p>;
  if (state.is === 'problem') return <p role="alert">{t('habitsProblem', state.message)}</p>;
  const { habits, before, change, days, names } = state;
  return (
    <>
      <div class="periods" role="group" aria-label={t('habitsPeriods')}>
        {periods.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === days}
            onClick={() => actions.showDays(each)}
          >
            {t('habitsDays', String(each))}
          </button>
        ))}
      </div>
      {habits.posts.length === 0 ? (
        <>
          <div class="dots is-sample" aria-hidden="true">
            {[1, 2, 3, 4, 5, 6, 7].map((n) => (
              <span key={n} class={n % 3 === 0 ? 'dot is-filled' : 'dot'} />
            ))}
          </div>
          <p>{t('habitsEmpty', String(days))}</p>
          <p class="muted">{t('habitsEmptyWhy')}</p>
          <p>
            <button type="button" class="primary" onClick={() => actions.openPastPosts()}>
              {t('habitsBringIn')}
            </button>
          </p>
        </>
      ) : (
        <>
          <MixBar sentences={habits.sentences} t={t} />
          {habits.own.length > 0 && (
            <PostDots posts={habits.own} names={names} openPost={actions.openPost} t={t} />
          )}
          <p class="figure">
            {habits.own.length > 0 ? creditText(habits.crediting, t) : noOwnText(habits.posts, t)}
          </p>
          {before !== undefined && before.n > 0 && (
            <p class="muted small">
              {t('habitsCreditBefore', [String(before.k), String(before.n), String(days)])}{' '}
              {changeText(change, habits.crediting, before, t)}
            </p>
          )}
          {habits.own.length > 0 && habits.replies.k > 0 && (
            <p class="muted small">{repliesText(habits.replies, t)}</p>
          )}
          {habits.shares.k > 0 && (
            <p class="muted small">{t('habitsShares', String(habits.shares.k))}</p>
          )}
          {habits.suggestions.shown > 0 && (
            <p class="muted small">{suggestionsText(habits.suggestions, t)}</p>
          )}
          <Credited partners={habits.partners} t={t} />
        </>
      )}
      <ScheduledPosts posts={state.scheduled} actions={actions} t={t} />
      <WaitingList waiting={habits.waiting} t={t} />
      {habits.posts.length > 0 && (
        <section class="next">
          <h2>{t('habitsNextTitle')}</h2>
          <p>{nextStepText(habits.next, t)}</p>
        </section>
      )}
      {habits.posts.length > 0 && (
        <p>
          <button type="button" class="link" onClick={() => actions.openHabits()}>
            {t('habitsOpenPage')}
          </button>
        </p>
      )}
    </>
  );
}

/** Below this many posts, show a count and no share. */
const fewestForShare = 10;

/** Smaller changes, in percentage points, aren't mentioned. */
const leastChange = 5;

/** Rounded to tenths; undefined where that would turn "few" into none or "most" into all. */
function inTen({ k, n }: KOfN): number | undefined {
  const tenths = Math.round((10 * k) / n);
  return (tenths === 0 && k > 0) || (tenths === 10 && k < n) ? undefined : tenths;
}

/** How the share changed, in words; empty with too few posts to tell. */
export function changeText(
  change: number | undefined,
  now: KOfN,
  before: KOfN,
  t: Translate,
): string {
  if (change === undefined || Math.min(now.n, before.n) < fewestForShare) return '';
  const [is, was] = [inTen(now), inTen(before)];
  if (Math.abs(change) < leastChange) return t('habitsChangeNone');
  if (is === undefined || was === undefined) return '';
  if (is === was) return t('habitsChangeNone');
  return t(is > was ? 'habitsChangeUp' : 'habitsChangeDown', [String(was), String(is)]);
}

/** "k of n"; a percentage from ten posts upwards. */
export function creditText({ k, n }: KOfN, t: Translate): string {
  if (n === 1) return t('habitsCreditOne', String(k));
  if (n < fewestForShare) return t('habitsCredit', [String(k), String(n)]);
  return t('habitsCreditPercent', [String(k), String(n), String(Math.round((100 * k) / n))]);
}

/** What to say when no post is the writer's own, so that there is nothing to count. */
export function noOwnText(posts: readonly RecordedPost[], t: Translate): string {
  if (posts.some(({ sharesOf }) => sharesOf !== undefined)) return t('habitsNoOwn');
  return posts.length === 1
    ? t('habitsOnlyReply')
    : t('habitsOnlyReplies', posts.length.toLocaleString());
}

function repliesText({ k, n }: KOfN, t: Translate): string {
  return k === 1 ? t('habitsReply', String(n)) : t('habitsReplies', [String(k), String(n)]);
}

function suggestionsText({ shown, taken }: Habits['suggestions'], t: Translate): string {
  return shown === 1
    ? t('habitsSuggestion', String(taken))
    : t('habitsSuggestions', [String(taken), String(shown)]);
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
      <h2>{t('habitsPartnersTitle')}</h2>
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
      <h2>{t('habitsWaitingTitle')}</h2>
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
