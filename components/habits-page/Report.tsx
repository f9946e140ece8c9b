import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';
import { fewestForPercent } from '../../lib/habits/change.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { Translate } from '../../lib/translate.ts';
import { nextStepText } from '../habits/next-step-words.ts';
import { changeWords, dayWords, ofWords, reciprocityWords } from './figure-words.ts';
import {
  hasBegun,
  saysNext,
  type Chosen,
  type Figures,
  type HabitsPageActions,
} from './habits-page-state.ts';
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

/** One or two pages for colleagues: what was posted, who was credited, how it was counted. */
export function Report({ signals, profiles, actions, t }: ReportProps) {
  const shown = signals.state.value;
  const figures = shown.is === 'ready' ? shown.figures : undefined;
  const chosen = signals.chosen.value;
  const name = nameOf(profiles, chosen) || t('reportNoName');
  const drawn = useSignal<readonly PictureName[]>([]);
  const title = figures && t('reportFileName', [name, ...daysOf(figures)]);
  useEffect(() => {
    if (title === undefined) return undefined;
    // The browser suggests the title as the file name.
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  const isWhole =
    figures !== undefined &&
    figures.before !== 'reading' &&
    signals.reading.value === undefined &&
    picturesOf(figures).every((each) => drawn.value.includes(each));
  return (
    <>
      <p class="row no-print">
        <a href="#habits">{t('reportBack')}</a>
        <button type="button" class="primary" disabled={!isWhole} onClick={actions.print}>
          {t('reportPrint')}
        </button>
      </p>
      {shown.is === 'loading' && <p class="muted">{t('dashboardLoading')}</p>}
      {shown.is === 'problem' && <p role="alert">{t('habitsProblem', shown.message)}</p>}
      {figures && (
        <Sheet
          figures={figures}
          chosen={chosen}
          name={name}
          tellDrawn={(picture, isDrawn) => {
            const others = drawn.peek().filter((each) => each !== picture);
            drawn.value = isDrawn ? [...others, picture] : others;
          }}
          t={t}
        />
      )}
    </>
  );
}

type PictureName = 'mix' | 'purposes';

/** The charts in the report. */
function picturesOf({ habits }: Figures): readonly PictureName[] {
  if (habits.posts.length === 0) return [];
  const names: PictureName[] = [];
  if (habits.own.length > 0) names.push('mix');
  if (writtenOf(habits) >= fewestForPercent) names.push('purposes');
  return names;
}

const nameOf = (profiles: readonly Profile[], { narrow }: Chosen) =>
  profiles
    .filter(({ id }) => narrow.profile === undefined || id === narrow.profile)
    .map(({ name }) => name)
    .join(', ');

/** The first and last day. */
const daysOf = ({ period }: Figures) => [
  dayWords(period.from),
  dayWords(Math.max(period.from, period.to - 1)),
];

interface SheetProps {
  readonly figures: Figures;
  readonly chosen: Chosen;
  readonly name: string;
  readonly tellDrawn: (picture: PictureName, isDrawn: boolean) => void;
  readonly t: Translate;
}

function Sheet({ figures, chosen, name, tellDrawn, t }: SheetProps) {
  const { habits, before } = figures;
  const { crediting, replies, unseen } = habits;
  const pictures = picturesOf(figures);
  // The same name on two sites may be two people.
  const areMany = new Set(habits.conversations.map(({ site }) => site)).size > 1;
  const narrowed = chosenWords(chosen.narrow, figures.accounts, t);
  const mix = mixSays(habits, t, reportVerdictKeys, 'reportMixSays');
  const header = (
    <header>
      <h2>{name}</h2>
      <p>
        {t('reportPeriod', [...daysOf(figures), String(habits.posts.length)])}
        {narrowed && ` ${narrowed}`}
      </p>
    </header>
  );
  if (habits.posts.length === 0) {
    return (
      <article class="report">
        {header}
        <p>{t(hasBegun(figures) ? 'pageNothingCounts' : 'pageNotBegun')}</p>
      </article>
    );
  }
  return (
    <article class="report">
      {header}
      <section>
        <h3>{t('reportMix')}</h3>
        {pictures.includes('mix') ? (
          <>
            <Picture
              data={mixData(figures, t, reportVerdictKeys)}
              says={mix}
              height={210}
              tellDrawn={(is) => tellDrawn('mix', is)}
            />
            <p>{mix}</p>
          </>
        ) : (
          <p>{t('pageNoOwnPosts')}</p>
        )}
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
                .map(({ site, handle, times }) =>
                  t('reportTimes', [
                    areMany ? `@${handle} (${factsOf(site).name})` : `@${handle}`,
                    String(times),
                  ]),
                )
                .join(', '),
            )}
        </p>
      </section>
      <section>
        <h3>{t('reportPurposes')}</h3>
        {pictures.includes('purposes') ? (
          <>
            <Picture
              data={purposeData(habits, t, 'reportColumnOurs')}
              says={purposesSay(habits, t)}
              height={180}
              tellDrawn={(is) => tellDrawn('purposes', is)}
            />
            <p class="in-forced">{purposesSay(habits, t)}</p>
          </>
        ) : (
          <p>{t('pagePurposesTooFew')}</p>
        )}
        <p class="small">{t('pagePurposesWhat')}</p>
      </section>
      {saysNext(figures, chosen) && (
        <section>
          <h3>{t('habitsNextTitle')}</h3>
          <p>{nextStepText(habits.next, t)}</p>
        </section>
      )}
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
        {rest > 0 && <li>{rest === 1 ? t('reportOthersOne') : t('reportOthers', String(rest))}</li>}
      </ul>
      <p>{reciprocityWords(figures.habits, t, 'us')}</p>
    </>
  );
}
