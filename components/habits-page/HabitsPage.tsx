import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Period } from '../../lib/habits/period.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { Translate } from '../../lib/translate.ts';
import { nextStepText } from '../habits/next-step-words.ts';
import { CalendarPart } from './CalendarPart.tsx';
import { CreditsPart } from './CreditsPart.tsx';
import { EmptyHabits } from './EmptyHabits.tsx';
import { Filter } from './Filter.tsx';
import {
  hasBegun,
  saysNext,
  type Chosen,
  type HabitsPageActions,
  type HabitsPageState,
} from './habits-page-state.ts';
import { KeptPart } from './KeptPart.tsx';
import { createListing } from './listing.ts';
import { MixPart } from './MixPart.tsx';
import { MorePart } from './MorePart.tsx';
import { PartnersPart } from './PartnersPart.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { PurposesPart } from './PurposesPart.tsx';
import { UnseenPart } from './UnseenPart.tsx';

/** The signals the entrypoint provides. */
export interface HabitsPageSignals {
  readonly chosen: ReadonlySignal<Chosen>;
  readonly state: ReadonlySignal<HabitsPageState>;
  /** Set while posts are being read and not shown yet: all of them, or one period. */
  readonly reading: ReadonlySignal<'everything' | 'period' | undefined>;
}

export interface HabitsPageProps {
  readonly signals: HabitsPageSignals;
  readonly profiles: readonly Profile[];
  readonly actions: HabitsPageActions;
  readonly t: Translate;
}

/** The writer's habits: charts first, each with its numbers and posts. */
export function HabitsPage({ signals, profiles, actions, t }: HabitsPageProps) {
  const { state, chosen, reading } = signals;
  const listing = useMemo(createListing, []);
  // The filter changed, so an open list would be outdated.
  useEffect(() => chosen.subscribe(() => listing.drop()), []);
  const shown = state.value;
  const figures = shown.is === 'ready' ? shown.figures : undefined;
  const isEmpty = figures?.records.length === 0 && listing.shown.value === undefined;
  const parts = figures && { figures, listing, actions, t };
  const keptActions = {
    ...actions,
    async deleteBetween(period: Period) {
      const gone = await actions.deleteBetween(period);
      // The open list may contain changed posts.
      listing.drop();
      return gone;
    },
  };
  return (
    <div class="habits-page">
      <Filter
        chosen={chosen.value}
        figures={figures}
        profiles={profiles}
        choose={actions.choose}
        t={t}
      />
      <p class="muted reading" role="status">
        {reading.value === 'everything' && t('pageReadingEverything')}
        {reading.value === 'period' && !figures && t('dashboardLoading')}
      </p>
      {shown.is === 'problem' && <p role="alert">{t('habitsProblem', shown.message)}</p>}
      {figures && isEmpty && (
        <EmptyHabits hasAny={figures.hasAny} hasBegun={hasBegun(figures)} t={t} />
      )}
      {parts && !isEmpty && (
        <div aria-busy={reading.value !== undefined}>
          <MixPart {...parts} />
          <CreditsPart {...parts} />
          {saysNext(parts.figures, signals.chosen.value) && (
            <p class="next-step">
              <strong>{t('habitsNextTitle')}</strong> {nextStepText(parts.figures.habits.next, t)}
            </p>
          )}
          <CalendarPart {...parts} />
          <PartnersPart {...parts} />
          <PeoplePart {...parts} />
          <PurposesPart {...parts} />
          <MorePart {...parts} />
          <UnseenPart {...parts} />
          <section class="habits-part" aria-labelledby="habits-report">
            <h2 id="habits-report">{t('reportTitle')}</h2>
            <p>{t('pageReportLead')}</p>
            <p>
              <a href="#report">{t('pageReportOpen')}</a>
            </p>
          </section>
        </div>
      )}
      {figures?.hasAny && (
        <KeptPart
          figures={figures}
          isReading={reading.value !== undefined}
          actions={keptActions}
          t={t}
        />
      )}
    </div>
  );
}
