import type { ReadonlySignal } from '@preact/signals';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { Hat } from '../Hat.tsx';
import {
  parts,
  type Coaching,
  type DashboardActions,
  type Notes,
  type Part,
} from './dashboard-state.ts';
import { PartnersView } from './PartnersView.tsx';
import { PrivacyView } from './PrivacyView.tsx';
import { ProfileView } from './ProfileView.tsx';
import { RulesView } from './RulesView.tsx';

const titles: Readonly<Record<Part, MessageKey>> = {
  profile: 'dashboardProfile',
  partners: 'dashboardPartners',
  rules: 'dashboardRules',
  privacy: 'dashboardPrivacy',
};

export interface DashboardProps {
  readonly part: ReadonlySignal<Part>;
  readonly notes: ReadonlySignal<Notes | undefined>;
  /** Comes after the page is painted. */
  readonly coaching: ReadonlySignal<Coaching | undefined>;
  /** A sentence when the notes could not be read or written. */
  readonly problem: ReadonlySignal<string | undefined>;
  readonly actions: DashboardActions;
  readonly practiceAddress: string;
  readonly t: Translate;
}

/** The full page: navigation on the left, one part on the right. */
export function Dashboard(props: DashboardProps) {
  const { part, notes, coaching, problem, actions, practiceAddress, t } = props;
  const shown = notes.value;
  return (
    <div class="page">
      <nav class="page-nav" aria-label={t('dashboardNavLabel')}>
        <p class="page-brand">
          <Hat size={24} /> {t('dashboardTitle')}
        </p>
        <ul class="plain">
          {parts.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={part.value === name ? 'page' : undefined}>
                {t(titles[name])}
              </a>
            </li>
          ))}
          <li>
            <a href={practiceAddress}>{t('dashboardPractice')}</a>
          </li>
        </ul>
      </nav>
      <main class="page-main">
        <h1>{t(titles[part.value])}</h1>
        {problem.value && <p role="alert">{problem.value}</p>}
        {shown ? (
          <PartView
            part={part.value}
            notes={shown}
            coaching={coaching.value}
            actions={actions}
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
  readonly coaching: Coaching | undefined;
  readonly actions: DashboardActions;
  readonly t: Translate;
}

function PartView({ part, notes, coaching, actions, t }: PartViewProps) {
  switch (part) {
    case 'profile':
      return <ProfileView profiles={notes.profiles} actions={actions} t={t} />;
    case 'partners':
      return <PartnersView partners={notes.partners} actions={actions} t={t} />;
    case 'rules':
      return <RulesView notes={notes} coaching={coaching} actions={actions} t={t} />;
    case 'privacy':
      return <PrivacyView setAside={notes.setAside} t={t} />;
  }
}
