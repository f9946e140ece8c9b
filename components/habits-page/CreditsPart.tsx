import { byTime, stepOf } from '../../lib/habits/by-time.ts';
import { changeWords, ofWords } from './figure-words.ts';
import { PagePart, type PartProps } from './PagePart.tsx';

const part = 'habits-credits';

/** How many posts credit somebody, compared with the previous period. */
export function CreditsPart(props: PartProps) {
  const { figures, listing, t } = props;
  const { habits, before, period } = figures;
  const crediting = habits.own.filter(({ creditsSomeone }) => creditsSomeone);
  const others = habits.own.filter(({ creditsSomeone }) => !creditsSomeone);
  const spans = byTime(crediting, period).filter(({ posts }) => posts.length > 0);
  const step = stepOf(period);
  const all = byTime(habits.own, period).length;
  const open = (title: string, posts: typeof crediting) => listing.open({ part, title, posts });
  return (
    <PagePart {...props} id={part} title={t('pageCreditsTitle')}>
      <p class="big-figure">
        {habits.crediting.n === 0 ? t('pageNoOwnPosts') : ofWords(habits.crediting, t)}
      </p>
      {before && habits.crediting.n > 0 && <p class="change">{changeWords(habits, before, t)}</p>}
      {crediting.length > 0 && all > 1 && (
        <p class="muted">
          {t(step === 'week' ? 'pageCreditsInWeeks' : 'pageCreditsInMonths', [
            String(spans.length),
            String(all),
          ])}
        </p>
      )}
      <p class="row">
        {crediting.length > 0 && (
          <button type="button" onClick={() => open(t('pageCrediting'), crediting)}>
            {t('pageListCrediting')}
          </button>
        )}
        {others.length > 0 && (
          <button type="button" onClick={() => open(t('pageNotCrediting'), others)}>
            {t('pageListNotCrediting')}
          </button>
        )}
      </p>
    </PagePart>
  );
}
