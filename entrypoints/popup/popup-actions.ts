import { writeWrongNudge } from '../../lib/diagnostics/wrong-nudge.ts';
import type { Send, TabRequests } from '../../lib/messages.ts';
import { partnerFrom } from '../../lib/partners/new-names.ts';
import { changeSettings, switchedOn, type SettingsArea } from '../../lib/settings.ts';
import {
  factsOf,
  hostsAtInstall,
  siteWithDrafts,
  type SiteId,
} from '../../lib/sites/facts/all-sites.ts';
import { newId, type Store } from '../../lib/store/store.ts';
import type { PopupModel } from './popup-model.ts';
import type { BookSays, PopupActions } from '../../components/popup/popup-state.ts';

/** What the actions reach outside the popup. */
export interface PopupPorts {
  readonly is: 'popup' | 'panel';
  readonly store: Pick<Store, 'partners' | 'posts' | 'setMark'>;
  readonly send: Send;
  sendToTab(tabId: number): Send<TabRequests>;
  readonly settings: SettingsArea;
  /** Opens a page in a new tab. */
  openTab(url: string): Promise<unknown>;
  /** The address of one of our pages. */
  pageAddress(path: string): string;
  reloadTab(tabId: number | undefined): Promise<void>;
  /** Asks the writer for permission to read these hosts. */
  requestHosts(hosts: readonly string[]): Promise<boolean>;
  /** Closes the popup: something was opened, or waits for the page. */
  leave(): void;
  readonly openPanel: (() => Promise<void>) | undefined;
  copy(text: string): Promise<boolean>;
  draftAddress(site: BookSays['site'], words: string): string | undefined;
  readonly version: string;
  readonly browserName: string;
  failed(error: unknown): void;
  now(): number;
}

/** Everything that can be clicked in the popup and the side panel. */
export function createPopupActions(model: PopupModel, ports: PopupPorts): PopupActions {
  return {
    ...opening(model, ports),
    ...aboutRecords(model, ports),
    ...aboutSites(model, ports),
    ...aboutDraft(model, ports),
    copy: ports.copy,
  };
}

function opening({ attempt, book, missing }: PopupModel, ports: PopupPorts) {
  /** Opens a page and closes the popup. */
  const open = attempt(async (url: string) => {
    await ports.openTab(url);
    ports.leave();
  });
  const openPage = (path: string) => open(ports.pageAddress(path));
  const { openPanel } = ports;
  return {
    openDashboard: (part = 'profile') => openPage(`dashboard.html#${part}`),
    openHabits: () => openPage('dashboard.html#habits'),
    openPastPosts: () => openPage('dashboard.html#past'),
    openWelcome: () => openPage('welcome.html'),
    dismissMissing: attempt(async () => {
      await ports.store.setMark('missing', 1);
      missing.value = [];
    }),
    openPractice: () => openPage('practice.html'),
    openDraft: () => open(factsOf(siteWithDrafts).draftAddress!.empty),
    openPost: (url: string) => open(url),
    // Before any await, so that the user gesture still counts.
    openPanel: openPanel && (() => void openPanel().then(ports.leave, ports.failed)),
    startIdea(words: string) {
      const address = book.value && ports.draftAddress(book.value.site, words);
      if (address !== undefined) open(address);
    },
  } satisfies Partial<PopupActions>;
}

function aboutRecords(model: PopupModel, { is, store, now }: PopupPorts) {
  const { attempt, days, week, showHabits } = model;
  return {
    habitsShown() {
      if (is === 'panel') attempt(showHabits)();
    },
    showDays: attempt(async (chosen: number) => {
      days.value = chosen;
      await showHabits();
    }),
    weekSeen: attempt(async () => {
      week.value = undefined;
      await store.setMark('week', now());
    }),
    async learnName(name) {
      try {
        const known = await model.readPartners();
        // Another page may have added the name to the book meanwhile.
        const isThere = known.some((partner) => partner.name === name.name);
        if (!isThere) await store.partners.put(partnerFrom(name, newId()));
        return true;
      } catch (error) {
        model.showProblem(error);
        return false;
      }
    },
    setScheduledTime: attempt(async (id: string, at: number) => {
      await store.posts.reschedule(id, at);
      await showHabits();
    }),
    removePost: attempt(async (id: string) => {
      await store.posts.delete(id);
      await showHabits();
    }),
  } satisfies Partial<PopupActions>;
}

function aboutSites({ attempt, view }: PopupModel, ports: PopupPorts) {
  return {
    reloadTab: attempt(async () => {
      await ports.reloadTab(view.tab()?.id);
      ports.leave();
    }),
    allowSite: attempt(async () => {
      if (await ports.requestHosts(hostsAtInstall)) await view.read();
    }),
    // The question comes before any await, so that the user gesture still counts.
    useSite: attempt(async (site: SiteId) => {
      if (!(await ports.requestHosts(factsOf(site).hosts))) return;
      await changeSettings(ports.settings, (settings) => switchedOn(settings, site));
      await view.read();
    }),
    endQuiet: attempt(async () => {
      await changeSettings(ports.settings, () => ({ quietUntil: 0 }));
      await view.read();
    }),
    switchSiteOn: attempt(async () => {
      if (view.state.value.is !== 'off') return;
      const { site } = view.state.value;
      await changeSettings(ports.settings, (settings) => switchedOn(settings, site));
      await view.read();
    }),
  } satisfies Partial<PopupActions>;
}

function aboutDraft({ attempt, view }: PopupModel, ports: PopupPorts) {
  const { state } = view;
  return {
    /** The click is the writer's own act, so the draft may be read for it. */
    readNow: attempt(async () => {
      const id = view.tab()?.id;
      if (state.value.is !== 'composer' || id === undefined) return;
      view.heard((await ports.sendToTab(id)('composer.describe', {})).composer);
    }),
    reports: new Map(),
    reportNudge(finding) {
      const seen = state.value.is === 'composer' ? state.value.view : undefined;
      return writeWrongNudge({
        finding,
        text: seen?.text ?? '',
        site: seen?.site ?? '',
        kind: seen?.kind ?? '',
        version: ports.version,
        browser: ports.browserName,
      });
    },
    answerAccount: attempt(async (profile: string | undefined) => {
      if (state.value.is !== 'composer') return;
      const { author = { site: state.value.view.site }, place, state: is } = state.value.view;
      // A closed audience gets its own answer; every other answer is about the account.
      const who = { author, ...(is === 'closed' && place && { place }) };
      const answer =
        profile === undefined ? { coach: false as const } : { coach: true as const, profile };
      await ports.send('account.answered', { ...who, ...answer });
      // The composer looks up its account again and is ready once the popup closes.
      const id = view.tab()?.id;
      if (id !== undefined) await ports.sendToTab(id)('composer.describe', {});
      ports.leave();
    }),
    apply: attempt(async (finding: string, suggestion: number) => {
      const id = view.tab()?.id;
      if (state.value.is !== 'composer' || id === undefined) return;
      const { composer, version } = state.value.view;
      const request = { composer, version, finding, suggestion };
      const { waiting } = await ports.sendToTab(id)('composer.apply', request);
      if (waiting) ports.leave();
      else if (ports.is === 'popup') await view.read();
      const found = state.value;
      // Another tab may be active by now.
      if (found.is !== 'composer' || found.view.composer !== composer) return;
      if (!waiting) state.value = { ...found, changed: true };
      else state.value = { ...found, applying: { finding, is: 'waiting' } };
    }),
  } satisfies Partial<PopupActions>;
}
