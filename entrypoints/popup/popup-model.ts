import { signal } from '@preact/signals';
import { dayLength } from '../../lib/habits/period.ts';
import type { KeptFailure } from '../../lib/diagnostics/diagnosis.ts';
import { Refusal } from '../../lib/messages.ts';
import {
  findStillMissing,
  type GivenByPolicy,
  type StillMissing,
} from '../../lib/organisation/still-missing.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import { StoreProblem } from '../../lib/store/collections.ts';
import type { Store } from '../../lib/store/store.ts';
import type { HabitsState, WeekLine } from '../../components/habits/habits-state.ts';
import type { BookSays, ProfileName, TabState } from '../../components/popup/popup-state.ts';
import { createTabView, type Tab } from './tab-view.ts';
import { aboutNames } from './what-changed.ts';

/** What the popup reads, and how. */
export interface PopupSources {
  readonly store: Pick<Store, 'profiles' | 'partners' | 'revision' | 'mark'>;
  findTab(): Promise<Tab | undefined>;
  readTabState(tab: Tab | undefined, hasProfile: boolean): Promise<TabState>;
  readBook(
    partners: readonly Partner[],
    state: TabState,
    url: string | undefined,
  ): Promise<BookSays | undefined>;
  readHabits(
    partners: readonly Partner[],
    days: number,
    show: (state: HabitsState) => void,
  ): Promise<void>;
  readWeek(partners: readonly Partner[]): Promise<WeekLine | undefined>;
  readFailures(): Promise<readonly KeptFailure[]>;
  readPolicy(): Promise<GivenByPolicy>;
  /** Keeps an error for Diagnostics. */
  failed(error: unknown): void;
  /** Message for an error that has no sentence of its own. */
  readonly unreachable: string;
  now(): number;
}

/** Everything the popup shows, each part loaded by itself. */
export type PopupModel = ReturnType<typeof createPopupModel>;

export function createPopupModel(sources: PopupSources) {
  const { store, now } = sources;
  const habits = signal<HabitsState>({ is: 'loading' });
  const profiles = signal<readonly ProfileName[]>([]);
  const book = signal<BookSays | undefined>(undefined);
  const week = signal<WeekLine | undefined>(undefined);
  const days = signal(30);
  const hasTrouble = signal(false);
  const missing = signal<readonly StillMissing[]>([]);

  /** The book may have 10,000 partners: loaded once, and again after any change, here or elsewhere. */
  let partners: Promise<readonly Partner[]> | undefined;
  let revision = -1;
  async function readPartners(): Promise<readonly Partner[]> {
    const newest = await store.revision();
    if (newest !== revision) partners = undefined;
    revision = newest;
    return (partners ??= store.partners.all());
  }

  /** The key of the last query to the book. */
  let asked = '';
  const view = createTabView({
    findTab: sources.findTab,
    readTabState: sources.readTabState,
    async hasProfile() {
      profiles.value = (await store.profiles.all()).map(({ id, name }) => ({ id, name }));
      return profiles.value.length > 0;
    },
    async readBook(state, tab) {
      const known = await readPartners();
      const about = JSON.stringify([revision, tab?.url, aboutNames(state)]);
      if (about === asked) return;
      asked = about;
      const says = await sources.readBook(known, state, tab?.url);
      if (about === asked) book.value = says;
    },
    failed: sources.failed,
  });

  async function showHabits(): Promise<void> {
    const chosen = days.value;
    await sources.readHabits(await readPartners(), chosen, (state) => {
      // The period changed meanwhile, and the newer answer is on its way.
      if (chosen === days.value) habits.value = state;
    });
  }

  async function showTrouble(): Promise<void> {
    const all = await sources.readFailures();
    hasTrouble.value = all.some(({ unit, last }) => unit === 'storage' && now() - last < dayLength);
  }

  function sentenceOf(error: unknown): string {
    if (error instanceof Refusal) return error.message;
    sources.failed(error);
    return error instanceof StoreProblem ? error.message : sources.unreachable;
  }

  async function showMissing(): Promise<void> {
    if ((await store.mark('missing')) === 1) return;
    const [[profile], known, policy] = await Promise.all([
      store.profiles.all(),
      readPartners(),
      sources.readPolicy(),
    ]);
    missing.value = findStillMissing(profile, known.length, policy);
  }

  const showProblem = (error: unknown) => {
    view.state.value = { is: 'problem', message: sentenceOf(error) };
  };

  return {
    habits,
    profiles,
    book,
    week,
    days,
    hasTrouble,
    missing,
    view,
    readPartners,
    showHabits,
    showProblem,
    /** Shows errors in place of the draft. */
    attempt:
      <A extends readonly unknown[]>(work: (...args: A) => Promise<void>) =>
      (...args: A) =>
        void work(...args).catch(showProblem),
    /** Loads everything; a part that cannot be loaded shows its error in its place. */
    load(): void {
      const showWeek = async () => {
        week.value = await sources.readWeek(await readPartners());
      };
      Promise.all([showHabits(), view.read(), showWeek()]).catch((error: unknown) => {
        const message = sentenceOf(error);
        habits.value = { is: 'problem', message };
        if (view.state.value.is === 'loading') view.state.value = { is: 'problem', message };
      });
      showTrouble().catch(sources.failed);
      showMissing().catch(sources.failed);
    },
  };
}
