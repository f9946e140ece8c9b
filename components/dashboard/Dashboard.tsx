import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Contact } from '../../lib/connect/contact.ts';
import { findOnlyPlace } from '../../lib/connect/reach.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import type { BackupActions } from '../backup/backup-state.ts';
import { BackupView } from '../backup/BackupView.tsx';
import type { ConnectActions } from '../connect/connect-state.ts';
import { ConnectView } from '../connect/ConnectView.tsx';
import type { HabitsPageActions } from '../habits-page/habits-page-state.ts';
import { HabitsPage, type HabitsPageSignals } from '../habits-page/HabitsPage.tsx';
import { Report } from '../habits-page/Report.tsx';
import { DiagnosticsView, type Diagnostics } from '../diagnostics/DiagnosticsView.tsx';
import { Hat } from '../Hat.tsx';
import { useKeptFocus } from '../keep-focus.ts';
import type { BookActions } from '../partners/book-state.ts';
import { PartnersView } from '../partners/PartnersView.tsx';
import type { Past } from '../past/past-state.ts';
import { PastView } from '../past/PastView.tsx';
import type { Tagged } from '../partners/tagged-state.ts';
import { createVisit, type Visit } from '../partners/visit.ts';
import {
  parts,
  type Coaching,
  type DashboardActions,
  type Notes,
  type Part,
} from './dashboard-state.ts';
import { PrivacyView } from './PrivacyView.tsx';
import { ProfileView } from './ProfileView.tsx';
import { RulesView } from './RulesView.tsx';
import { QuarantineNotice } from './QuarantineList.tsx';

const titles: Readonly<Record<Part, MessageKey>> = {
  profile: 'dashboardProfile',
  habits: 'pageHabits',
  report: 'reportTitle',
  partners: 'dashboardPartners',
  connect: 'dashboardConnect',
  past: 'pastTitle',
  rules: 'dashboardRules',
  backup: 'dashboardBackup',
  privacy: 'dashboardPrivacy',
  diagnostics: 'diagnosticsTitle',
};

/** Actions of the sections that have files of their own. */
export interface PartActions {
  readonly book: BookActions;
  readonly habits: HabitsPageSignals & { readonly actions: HabitsPageActions };
  readonly connect: ConnectActions;
  readonly backup: BackupActions;
  readonly past: Past;
  readonly tagged: Tagged;
  readonly diagnostics: Diagnostics;
}

export interface DashboardProps {
  readonly part: ReadonlySignal<Part>;
  readonly notes: ReadonlySignal<Notes | undefined>;
  /** Read from the store when a section first shows it. */
  readonly book: ReadonlySignal<readonly Partner[] | undefined>;
  readonly contacts: ReadonlySignal<readonly Contact[] | undefined>;
  /** Filled in after the page is painted. */
  readonly coaching: ReadonlySignal<Coaching | undefined>;
  /** A sentence, when records couldn't be read or written. */
  readonly problem: ReadonlySignal<string | undefined>;
  readonly actions: DashboardActions;
  readonly partActions: PartActions;
  readonly practiceAddress: string;
  readonly t: Translate;
}

/** Charts get more room than text. */
const isWide = (part: Part) => part === 'habits' || part === 'report';

/** The navigation entry a section belongs to. */
const navPart = (part: Part) => (part === 'report' ? 'habits' : part);

/** The full page: navigation on the left, one section on the right. */
export function Dashboard(props: DashboardProps) {
  const { part, notes, book, coaching, problem, actions, partActions, practiceAddress, t } = props;
  const shown = notes.value;
  const main = useKeptFocus();
  const visit = useMemo(() => {
    const isLocked = (id: string) => {
      const { locked, isShared } = notes.value?.shared ?? {};
      return locked?.has('partners') === true && isShared?.('partners', id) === true;
    };
    const { book: bookActions, tagged } = partActions;
    return createVisit({ book, isLocked, actions: bookActions, tagged, t });
  }, []);
  const backup = {
    ...partActions.backup,
    async deleteEverything() {
      await partActions.past.forget();
      const left = await partActions.backup.deleteEverything();
      visit.forget();
      return left;
    },
  };
  return (
    <div class={isWide(part.value) ? 'page is-wide' : 'page'}>
      <nav class="page-nav" aria-label={t('dashboardNavLabel')}>
        <p class="page-brand">
          <Hat size={24} /> {t('dashboardTitle')}
        </p>
        <ul class="plain">
          {parts.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={navPart(part.value) === name ? 'page' : undefined}>
                {t(titles[name])}
              </a>
            </li>
          ))}
          <li>
            <a href={practiceAddress}>{t('dashboardPractice')}</a>
          </li>
        </ul>
      </nav>
      <main class="page-main" ref={main}>
        <h1>{t(titles[part.value])}</h1>
        {problem.value && <p role="alert">{problem.value}</p>}
        {shown && shown.shared.problems.length > 0 && (
          <div role="alert">
            <p>{t('sharedProblems')}</p>
            <ul>
              {shown.shared.problems.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </div>
        )}
        {shown && part.value !== 'privacy' && (
          <QuarantineNotice quarantined={shown.quarantined} t={t} />
        )}
        {part.value === 'backup' ? (
          // Works even when the store can't be read, because a fresh start is offered here.
          <BackupView actions={backup} t={t} />
        ) : part.value === 'diagnostics' ? (
          <DiagnosticsView diagnostics={partActions.diagnostics} t={t} />
        ) : shown ? (
          <PartView
            part={part.value}
            notes={shown}
            book={book.value}
            contacts={props.contacts.value}
            visit={visit}
            coaching={coaching.value}
            actions={actions}
            partActions={partActions}
            t={t}
          />
        ) : (
          !problem.value && <p class="muted">{t('dashboardLoading')}</p>
        )}
      </main>
    </div>
  );
}

interface PartViewProps {
  readonly part: Part;
  readonly notes: Notes;
  readonly book: readonly Partner[] | undefined;
  readonly contacts: readonly Contact[] | undefined;
  readonly visit: Visit;
  readonly coaching: Coaching | undefined;
  readonly actions: DashboardActions;
  readonly partActions: PartActions;
  readonly t: Translate;
}

function PartView(props: PartViewProps) {
  const { part, notes, book, contacts, visit, coaching, actions, partActions, t } = props;
  const loading = <p class="muted">{t('dashboardLoading')}</p>;
  switch (part) {
    case 'profile':
      return (
        <ProfileView
          profiles={notes.profiles}
          missing={notes.missing}
          shared={notes.shared}
          actions={actions}
          t={t}
        />
      );
    case 'habits':
    case 'report': {
      const { actions: habitsActions, ...signals } = partActions.habits;
      const shown = { signals, profiles: notes.profiles, actions: habitsActions, t };
      return part === 'habits' ? <HabitsPage {...shown} /> : <Report {...shown} />;
    }
    case 'partners':
      return book ? (
        <PartnersView
          book={book}
          shared={notes.shared}
          visit={visit}
          actions={partActions.book}
          t={t}
        />
      ) : (
        loading
      );
    case 'connect': {
      const { profiles } = notes;
      const state = book && contacts && { profiles, contacts, onlyPlace: findOnlyPlace(book) };
      return state ? <ConnectView state={state} actions={partActions.connect} t={t} /> : loading;
    }
    case 'past':
      return <PastView past={partActions.past} visit={visit} profiles={notes.profiles} t={t} />;
    case 'rules':
      return <RulesView notes={notes} coaching={coaching} actions={actions} t={t} />;
    case 'backup':
    case 'diagnostics':
      return null;
    case 'privacy':
      return (
        <PrivacyView
          quarantined={notes.quarantined}
          actions={actions}
          keepsText={notes.keepsText}
          setKeepsText={actions.setKeepsText}
          t={t}
        />
      );
  }
}
