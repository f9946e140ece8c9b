import type { Verdict } from '../../lib/analyzer/analysis.ts';
import { byTime, stepOf, type Span, type Step } from '../../lib/habits/by-time.ts';
import { verdicts } from '../../lib/habits/calendar.ts';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import type { Habits } from '../../lib/habits/statistics.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { dayWords, postsWords } from './figure-words.ts';
import { FigureTable } from './FigureTable.tsx';
import type { Figures } from './habits-page-state.ts';
import { PagePart, type PartProps } from './PagePart.tsx';
import { Picture } from './Picture.tsx';
import type { PictureData } from './picture-data.ts';
import { VerdictMark } from './VerdictMark.tsx';
import { verdictKeys, verdictLooks } from './verdict-words.ts';

const part = 'habits-mix';

/** What kinds of posts there were, per week or month. */
export function MixPart(props: PartProps) {
  const { figures, listing, actions, t } = props;
  const step = stepOf(figures.period);
  const spans = byTime(figures.habits.own, figures.period);
  const title = t(step === 'week' ? 'pageMixByWeek' : 'pageMixByMonth');
  const open = (posts: readonly RecordedPost[], words: string) =>
    listing.open({ part, title: words, posts });
  const behind = ({ posts }: Span, index: number) =>
    posts.filter(({ verdict }) => verdict === verdicts[index]);
  if (figures.habits.own.length === 0) {
    return (
      <PagePart {...props} id={part} title={title}>
        <p>{t('pageNoOwnPosts')}</p>
      </PagePart>
    );
  }
  return (
    <PagePart {...props} id={part} title={title}>
      <ul class="verdict-counts">
        {verdicts.map((verdict) => {
          const posts = figures.habits.own.filter((post) => post.verdict === verdict);
          const words = t(verdictKeys[verdict]);
          return (
            <li key={verdict}>
              <VerdictMark verdict={verdict} />{' '}
              {posts.length === 0 ? (
                <span class="muted">{t('pageCount', [words, '0'])}</span>
              ) : (
                <button type="button" class="link" onClick={() => open(posts, words)}>
                  {t('pageCount', [words, String(posts.length)])}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <Picture
        data={mixData(figures, t)}
        says={mixSays(figures.habits, t)}
        pick={(series, label) => {
          const span = spans[label]!;
          const words = t(verdictKeys[verdicts[series]!]);
          open(behind(span, series), t('pageOfWhen', [words, spanWords(span, step, t)]));
        }}
      />
      <FigureTable
        table={{
          caption: title,
          head: [
            t(step === 'week' ? 'pageWeek' : 'pageMonth'),
            ...verdicts.map((verdict) => t(verdictKeys[verdict])),
          ],
          rows: spans.map((span) => ({
            head: spanWords(span, step, t),
            cells: verdicts.map((verdict, index) => {
              const posts = behind(span, index);
              const words = t('pageOfWhen', [t(verdictKeys[verdict]), spanWords(span, step, t)]);
              return {
                text: String(posts.length),
                label: t('pageCount', [words, String(posts.length)]),
                pick: posts.length > 0 ? () => open(posts, words) : undefined,
              };
            }),
          })),
        }}
        copy={actions.copy}
        t={t}
      />
    </PagePart>
  );
}

export function mixData(
  { habits, period }: Figures,
  t: Translate,
  keys: Record<Verdict, MessageKey> = verdictKeys,
): PictureData {
  const step = stepOf(period);
  const spans = byTime(habits.own, period);
  return {
    shape: 'stacked',
    labels: spans.map(({ from }) => shortWords(from, step)),
    series: verdicts.map((verdict) => ({
      name: t(keys[verdict]),
      look: verdictLooks[verdict],
      values: spans.map(({ posts }) => posts.filter((post) => post.verdict === verdict).length),
    })),
  };
}

export function mixSays(
  { own, verdicts: counts }: Habits,
  t: Translate,
  keys: Record<Verdict, MessageKey> = verdictKeys,
  says: MessageKey = 'pageMixSays',
): string {
  const parts = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => t('pageMixPart', [String(counts[verdict]), t(keys[verdict])]));
  return t(says, [postsWords(own.length, t), parts.join(', ')]);
}

const shortWords = (at: number, step: Step) =>
  new Date(at).toLocaleDateString(
    undefined,
    step === 'week' ? { day: 'numeric', month: 'short' } : { month: 'short', year: '2-digit' },
  );

function spanWords({ from }: Span, step: Step, t: Translate): string {
  return step === 'week'
    ? t('pageWeekOf', dayWords(from))
    : new Date(from).toLocaleDateString(undefined, { month: 'long', year: 'numeric' });
}
