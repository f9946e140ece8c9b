import { signal } from '@preact/signals';
import { render } from 'preact';
import type { HabitsState, WeekLine } from '../../components/habits/habits-state.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { BookSays, PopupActions, ProfileName } from '../../components/popup/popup-state.ts';
import { browser, type Tabs } from '../../lib/browser.ts';
import { nameBrowser } from '../../lib/diagnostics/browser-name.ts';
import { writeWrongNudge } from '../../lib/diagnostics/wrong-nudge.ts';
import { createSend, Refusal, type ComposerView } from '../../lib/messages.ts';
import { changeSettings } from '../../lib/settings.ts';
import { factsOf, hosts, siteWithDrafts } from '../../lib/sites/facts/all-sites.ts';
import { dayLength } from '../../lib/habits/period.ts';
import { partnerFrom } from '../../lib/partners/new-names.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import { StoreProblem } from '../../lib/store/collections.ts';
import { openFailures, readFailures } from '../../lib/store/own-failures.ts';
import { createStore, newId } from '../../lib/store/store.ts';
import { createTranslate } from '../../lib/translate.ts';
import { copyText } from '../dashboard/copy-text.ts';
import { sendToTab } from './find-tab.ts';
import { draftAddress, readBook } from './read-book.ts';
import { readHabits, readWeek } from './read-habits.ts';
import { createTabView } from './tab-view.ts';
import { aboutNames } from './what-changed.ts';

/** Where the views are shown: the popup or the side panel. */
export interface Surface {
  readonly is: 'popup' | 'panel';
  /** The tab the views are about. */
  findTab(): Promise<Tabs.Tab | undefined>;
  /** The view of the current composer there. */
  ask(tabId: number): Promise<ComposerView | undefined>;
  /** Closes the popup: something was opened, or waits for the page. */
  leave(): void;
  readonly openPanel: (() => Promise<void>) | undefined;
}

/** For the caller, which keeps the views up to date. */
export interface Shown {
  /** Reads the tab again. */
  readonly look: () => void;
  /** The view of the tab's composer has changed. */
  heard(view: ComposerView | undefined): void;
}

const store = createStore();
const send = createSend((envelope) => browser.runtime.sendMessage(envelope));
const t = createTranslate(browser.i18n.getMessage);

/** Shows this draft, my habits and ideas as each is loaded. */
export function showPopup(surface: Surface): Shown {
  const failures = openFailures(surface.is);
  const habits = signal<HabitsState>({ is: 'loading' });
  const profiles = signal<readonly ProfileName[]>([]);
  const book = signal<BookSays | undefined>(undefined);
  const week = signal<WeekLine | undefined>(undefined);
  const days = signal(30);
  const hasTrouble = signal(false);

  /** The book may have 10,000 partners: loaded once, and again after any change, here or elsewhere. */
  let partners: Promise<readonly Partner[]> | undefined;
  let revision = -1;
  async function readPartners(): Promise<readonly Partner[]> {
    const newest = await store.revision();
    if (newest !== revision) partners = undefined;
    revision = newest;
    return (partners ??= store.partners.all());
  }

  const view = createTabView({
    ask: surface.ask,
    findTab: surface.findTab,
    async hasProfile() {
      profiles.value = (await store.profiles.all()).map(({ id, name }) => ({ id, name }));
      return profiles.value.length > 0;
    },
    async readBook(state, tab) {
      const known = await readPartners();
      const about = JSON.stringify([revision, tab?.url, aboutNames(state)]);
      if (about === asked) return;
      asked = about;
      const says = await readBook(store, known, state, tab?.url);
      if (about === asked) book.value = says;
    },
    failed: (error) => failures.note(surface.is, error),
  });
  const { state: tabState, read: readTab } = view;
  /** The last question to the book. */
  let asked = '';

  async function showHabits(): Promise<void> {
    const chosen = days.value;
    await readHabits(store, await readPartners(), chosen, Date.now(), (state) => {
      // The period changed meanwhile, and the newer answer is on its way.
      if (chosen === days.value) habits.value = state;
    });
  }

  async function showTrouble(): Promise<void> {
    const all = await readFailures(failures);
    hasTrouble.value = all.some(
      ({ unit, last }) => unit === 'storage' && Date.now() - last < dayLength,
    );
  }

  async function showWeek(): Promise<void> {
    week.value = await readWeek(store, await readPartners(), Date.now());
  }

  /** Shows errors in place of the draft. */
  function attempt<A extends readonly unknown[]>(work: (...args: A) => Promise<void>) {
    return (...args: A) =>
      void work(...args).catch((error: unknown) => {
        tabState.value = { is: 'problem', message: sentenceOf(error) };
      });
  }

  function sentenceOf(error: unknown): string {
    if (error instanceof Refusal) return error.message;
    failures.note(surface.is, error);
    return error instanceof StoreProblem ? error.message : t('nudgeUnreachable');
  }

  const look = attempt(readTab);
  /** Opens a page and closes the popup. */
  const open = attempt(async (url: string) => {
    await browser.tabs.create({ url });
    surface.leave();
  });
  const openPart = (part: string) =>
    open(browser.runtime.getURL(`dashboard.html#${part}` as '/dashboard.html'));
  /** The click is the writer's own act, so the draft may be read for it. */
  const readNow = attempt(async () => {
    const id = view.tab()?.id;
    if (tabState.value.is !== 'composer' || id === undefined) return;
    view.heard((await sendToTab(id)('composer.describe', {})).composer);
  });

  const actions: PopupActions = {
    openDashboard: (part = 'profile') => openPart(part),
    openHabits: () => openPart('habits'),
    openPastPosts: () => openPart('past'),
    openWelcome: () => open(browser.runtime.getURL('welcome.html' as '/welcome.html')),
    openPractice: () => open(browser.runtime.getURL('practice.html' as '/practice.html')),
    openDraft: () => open(factsOf(siteWithDrafts).draftAddress!.empty),
    openPost: (url) => open(url),
    openPanel:
      surface.openPanel &&
      (() => {
        // Before any await, so that the user gesture still counts.
        surface
          .openPanel?.()
          .then(surface.leave, (error: unknown) => failures.note('popup', error));
      }),
    habitsShown() {
      if (surface.is === 'panel') attempt(showHabits)();
    },
    readNow,
    reports: new Map(),
    reportNudge(finding) {
      const seen = tabState.value.is === 'composer' ? tabState.value.view : undefined;
      return writeWrongNudge({
        finding,
        text: seen?.text ?? '',
        site: seen?.site ?? '',
        kind: seen?.kind ?? '',
        version: browser.runtime.getManifest().version,
        browser: nameBrowser(navigator.userAgent),
      });
    },
    showDays: attempt(async (chosen: number) => {
      days.value = chosen;
      await showHabits();
    }),
    weekSeen: attempt(async () => {
      week.value = undefined;
      await store.setMark('week', Date.now());
    }),
    startIdea(words) {
      const address = book.value && draftAddress(book.value.site, words);
      if (address !== undefined) open(address);
    },
    async learnName(name) {
      try {
        const known = await readPartners();
        // Another page may have added the name to the book meanwhile.
        const isThere = known.some((partner) => partner.name === name.name);
        if (!isThere) await store.partners.put(partnerFrom(name, newId()));
        return true;
      } catch (error) {
        tabState.value = { is: 'problem', message: sentenceOf(error) };
        return false;
      }
    },
    reloadTab: attempt(async () => {
      await browser.tabs.reload(view.tab()?.id);
      surface.leave();
    }),
    allowSite: attempt(async () => {
      if (await browser.permissions.request({ origins: [...hosts] })) await readTab();
    }),
    endQuiet: attempt(async () => {
      await changeSettings(browser.storage.local, () => ({ quietUntil: 0 }));
      await readTab();
    }),
    switchSiteOn: attempt(async () => {
      if (tabState.value.is !== 'off') return;
      const { site } = tabState.value;
      const mode = factsOf(site).forbidsAdditions ? 'toolbar' : 'nudge';
      await changeSettings(browser.storage.local, ({ modes }) => ({
        modes: { ...modes, [site]: mode },
      }));
      await readTab();
    }),
    answerAccount: attempt(async (profile: string | undefined) => {
      if (tabState.value.is !== 'composer') return;
      const { author = { site: tabState.value.view.site }, place, state } = tabState.value.view;
      // A closed audience gets its own answer; every other answer is about the account.
      const who = { author, ...(state === 'closed' && place && { place }) };
      await send(
        'account.answered',
        profile === undefined ? { ...who, coach: false } : { ...who, coach: true, profile },
      );
      // The composer looks up its account again and is ready once the popup closes.
      const id = view.tab()?.id;
      if (id !== undefined) await sendToTab(id)('composer.describe', {});
      surface.leave();
    }),
    apply: attempt(async (finding: string, suggestion: number) => {
      const id = view.tab()?.id;
      if (tabState.value.is !== 'composer' || id === undefined) return;
      const { composer, version } = tabState.value.view;
      const request = { composer, version, finding, suggestion };
      const { waiting } = await sendToTab(id)('composer.apply', request);
      if (waiting) surface.leave();
      else if (surface.is === 'popup') await readTab();
      const found = tabState.value;
      // Another tab may be active by now.
      if (found.is !== 'composer' || found.view.composer !== composer) return;
      if (!waiting) tabState.value = { ...found, changed: true };
      else tabState.value = { ...found, applying: { finding, is: 'waiting' } };
    }),
    setScheduledTime: attempt(async (id: string, at: number) => {
      await store.posts.reschedule(id, at);
      await showHabits();
    }),
    removePost: attempt(async (id: string) => {
      await store.posts.delete(id);
      await showHabits();
    }),
    copy: copyText,
  };

  render(
    <Popup
      tab={tabState}
      habits={habits}
      profiles={profiles}
      book={book}
      week={week}
      hasTrouble={hasTrouble}
      staysOpen={surface.is === 'panel'}
      actions={actions}
      t={t}
    />,
    document.getElementById('app')!,
  );

  Promise.all([showHabits(), readTab(), showWeek()]).catch((error: unknown) => {
    const message = sentenceOf(error);
    habits.value = { is: 'problem', message };
    if (tabState.value.is === 'loading') tabState.value = { is: 'problem', message };
  });
  showTrouble().catch((error: unknown) => failures.note(surface.is, error));
  return { look, heard: view.heard };
}
