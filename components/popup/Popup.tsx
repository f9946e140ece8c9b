import type { ReadonlySignal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { StillMissing } from '../../lib/organisation/still-missing.ts';
import type { Translate } from '../../lib/translate.ts';
import { Hat } from '../Hat.tsx';
import { useKeptFocus } from '../keep-focus.ts';
import { HabitsView } from '../habits/HabitsView.tsx';
import { ScheduledQuestion } from '../habits/ScheduledPosts.tsx';
import { MissingNote } from '../organisation/MissingNote.tsx';
import { DraftView } from './DraftView.tsx';
import { periods, type HabitsState, type WeekLine } from '../habits/habits-state.ts';
import { WeekNote } from '../habits/WeekNote.tsx';
import type { BookSays, PopupActions, ProfileName, TabState } from './popup-state.ts';

export interface PopupProps {
  readonly tab: ReadonlySignal<TabState>;
  readonly habits: ReadonlySignal<HabitsState>;
  readonly profiles: ReadonlySignal<readonly ProfileName[]>;
  readonly book: ReadonlySignal<BookSays | undefined>;
  /** The weekly line, on the day it is due. */
  readonly week: ReadonlySignal<WeekLine | undefined>;
  /** What the first run offered and the writer hasn’t given yet. */
  readonly missing: ReadonlySignal<readonly StillMissing[]>;
  /** The storage recently refused a write. */
  readonly hasTrouble: ReadonlySignal<boolean>;
  /** True in the side panel, which stays open while the writer writes. */
  readonly staysOpen: boolean;
  readonly actions: PopupActions;
  readonly t: Translate;
}

const tabs = ['draft', 'habits'] as const;

/** The popup and the side panel: the organisation on top, this draft or my habits below. */
export function Popup(props: PopupProps) {
  const { tab, habits, profiles, book, week, hasTrouble, missing, staysOpen, actions, t } = props;
  const shown = useSignal<(typeof tabs)[number]>('draft');
  const main = useKeptFocus();
  const show = (name: (typeof tabs)[number]) => {
    shown.value = name;
    if (name === 'habits') actions.habitsShown();
    // Opening the figures makes the weekly line redundant.
    if (name === 'habits' && week.value) actions.weekSeen();
  };
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    show(shown.value === 'draft' ? 'habits' : 'draft');
    document.getElementById(`tab-${shown.value}`)?.focus();
  };
  const state = tab.value;
  const untimed = habits.value.is === 'ready' ? habits.value.untimed[0] : undefined;
  const hasDraft =
    state.is !== 'no-composer' &&
    state.is !== 'unsupported' &&
    !(state.is === 'composer' && state.view.state === 'empty');
  // Beside a draft it would nag, and move what is about to be clicked.
  const isReading = state.is === 'composer' || state.is === 'loading';
  const author = state.is === 'composer' ? state.view.author : undefined;
  return (
    <>
      <header class="popup-head">
        <span class="popup-hat">
          <Hat size={20} />
        </span>
        <h1>{(profiles.value.length === 1 && profiles.value[0]?.name) || t('brandName')}</h1>
        {author && <span class="muted">{author.handle ? `@${author.handle}` : author.name}</span>}
      </header>
      <main ref={main}>
        <div class="tabs" role="tablist" aria-label={t('popupTabsLabel')} onKeyDown={move}>
          {tabs.map((name) => (
            <button
              key={name}
              id={`tab-${name}`}
              type="button"
              role="tab"
              aria-selected={shown.value === name}
              aria-controls="panel"
              tabIndex={shown.value === name ? 0 : -1}
              onClick={() => show(name)}
            >
              {t(
                name === 'habits' ? 'popupHabitsTab' : hasDraft ? 'popupDraftTab' : 'popupIdeasTab',
              )}
            </button>
          ))}
        </div>
        <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${shown.value}`}>
          {hasTrouble.value && (
            <div role="alert" class="trouble">
              <p>{t('popupTrouble')}</p>
              <button
                type="button"
                class="link"
                onClick={() => actions.openDashboard('diagnostics')}
              >
                {t('popupTroubleLook')}
              </button>
            </div>
          )}
          {untimed && <ScheduledQuestion key={untimed.id} post={untimed} actions={actions} t={t} />}
          {week.value && shown.value === 'draft' && (
            <WeekNote
              week={week.value}
              onSee={() => {
                actions.showDays(periods[0]);
                show('habits');
                document.getElementById('tab-habits')?.focus();
              }}
              onLater={() => {
                actions.weekSeen();
                document.getElementById('tab-draft')?.focus();
              }}
              t={t}
            />
          )}
          {shown.value === 'draft' ? (
            <DraftView
              state={state}
              profiles={profiles.value}
              book={book.value}
              staysOpen={staysOpen}
              actions={actions}
              t={t}
            />
          ) : (
            <HabitsView state={habits.value} actions={actions} t={t} />
          )}
        </div>
        {shown.value === 'draft' && !isReading && (
          <MissingNote
            missing={missing.value}
            add={actions.openWelcome}
            dismiss={actions.dismissMissing}
            t={t}
          />
        )}
      </main>
      <footer class="popup-foot">
        <button type="button" class="link" onClick={() => actions.openDashboard()}>
          {t('popupOpenDashboard')}
        </button>
        {actions.openPanel && (
          <button type="button" class="link" onClick={actions.openPanel}>
            {t('popupKeepOpen')}
          </button>
        )}
      </footer>
    </>
  );
}
