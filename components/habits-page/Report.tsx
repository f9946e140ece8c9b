import type { Profile } from '../../lib/organisation/profile.ts';
import type { Translate } from '../../lib/translate.ts';
import { nextStepText } from '../habits/next-step-words.ts';
import { changeWords, dayWords, ofWords, postsWords, reciprocityWords } from './figure-words.ts';
import type { Chosen, Figures, HabitsPageActions } from './habits-page-state.ts';
import type { HabitsPageSignals } from './HabitsPage.tsx';
import { mixData, mixSays } from './MixPart.tsx';
import { Picture } from './Picture.tsx';
import { purposeData, purposesSay, writtenOf } from './PurposesPart.tsx';
import { chosenWords } from './chosen-words.ts';
import { unseenWords } from './unseen-words.ts';
import { reportVerdictKeys } from './verdict-words.ts';

export interface ReportProps {
  readonly signals: HabitsPageSignals;
  readonly profiles: readonly Profile[];
  readonly actions: HabitsPageActions;
  readonly t: Translate;
}

const mostPartners = 24;
const mostPeople = 8;
const fewestForPercent = 10;

/** One or two pages for those who were not there: what was posted, whom it credits, how it was counted. */
export function Report({ signals, profiles, actions, t }: ReportProps) {
  const shown = signals.state.value;
  return (
    <>
      <p class="row no-print">
        <a href="#habits">{t('reportBack')}</a>
        <button type="button" class="primary" onClick={actions.print}>
          {t('reportPrint')}
        </button>
      </p>
      {shown.is === 'loading' && <p class="muted">{t('dashboardLoading')}</p>}
      {shown.is === 'problem' && <p role="alert">{t('habitsProblem', shown.message)}</p>}
      {shown.is === 'ready' && (
        <Sheet figures={shown.figures} chosen={signals.chosen.value} profiles={profiles} t={t} />
      )}
    </>
  );
}

interface SheetProps {
  readonly figures: Figures;
  readonly chosen: Chosen;
  readonly profiles: readonly Profile[];
  readonly t: Translate;
}

function Sheet({ figures, chosen, profiles, t }: SheetProps) {
  const { habits, before, period, now } = figures;
  const { crediting, replies, unseen } = habits;
  const chosenProfiles = profiles.filter(
    ({ id }) => chosen.narrow.profile === undefined || id === chosen.narrow.profile,
  );
  const narrowed = chosenWords(chosen.narrow, figures.accounts, t);
  const last = Math.min(period.to - 1, now);
  return (
    <article class="report">
      <header>
        <h2>{chosenProfiles.map(({ name }) => name).join(', ') || t('reportNoName')}</h2>
        <p>
          {t('reportPeriod', [
            dayWords(period.from),
            dayWords(last),
            postsWords(habits.posts.length, t),
          ])}
          {narrowed && ` ${narrowed}`}
        </p>
      </header>
      <section>
        <h3>{t('reportMix')}</h3>
        <Picture
          data={mixData(figures, t, reportVerdictKeys)}
          says={mixSays(habits, t, reportVerdictKeys)}
          height={210}
        />
        <p>{mixSays(habits, t, reportVerdictKeys)}</p>
      </section>
      <section>
        <h3>{t('pageCreditsTitle')}</h3>
        <p>
          <strong>{crediting.n === 0 ? t('pageNoOwnPosts') : ofWords(crediting, t)}</strong>{' '}
          {before && crediting.n > 0 && changeWords(habits, before, t)}
        </p>
      </section>
      <section>
        <h3>{t('reportWhom')}</h3>
        <Whom figures={figures} t={t} />
      </section>
      <section>
        <h3>{t('reportPeopleTitle')}</h3>
        <p>
          {replies.n === 0 ? t('pageRepliesUnseen') : t('pageReplies', ofWords(replies, t))}{' '}
          {habits.conversations.length > 0 &&
            t(
              'reportPeople',
              habits.conversations
                .slice(0, mostPeople)
                .map(({ handle, times }) => t('reportTimes', [`@${handle}`, String(times)]))
                .join(', '),
            )}
        </p>
      </section>
      <section>
        <h3>{t('reportPurposes')}</h3>
        {writtenOf(habits) >= fewestForPercent ? (
          <>
            <Picture
              data={purposeData(habits, t, 'reportColumnOurs')}
              says={purposesSay(habits, t)}
              height={180}
            />
            <p class="in-forced">{purposesSay(habits, t)}</p>
          </>
        ) : (
          <p>{t('pagePurposesTooFew')}</p>
        )}
        <p class="small">{t('pagePurposesWhat')}</p>
      </section>
      <section>
        <h3>{t('habitsNextTitle')}</h3>
        <p>{nextStepText(habits.next, t)}</p>
      </section>
      <section>
        <h3>{t('reportHow')}</h3>
        <p class="small">
          {t('reportHowCounted')} {unseen.map((each) => unseenWords(each, t)).join(' ')}
        </p>
      </section>
    </article>
  );
}

function Whom({ figures, t }: Pick<SheetProps, 'figures' | 't'>) {
  const { partners } = figures.habits;
  if (partners.length === 0) return <p>{t('pageNoPartners')}</p>;
  const rest = partners.length - mostPartners;
  return (
    <>
      <ul class="report-whom">
        {partners.slice(0, mostPartners).map(({ partner, posts }) => (
          <li key={partner.id}>{t('reportTimes', [partner.name, String(posts)])}</li>
        ))}
        {rest > 0 && <li>{t('reportOthers', String(rest))}</li>}
      </ul>
      <p>{reciprocityWords(figures.habits, t, 'us')}</p>
    </>
  );
}
