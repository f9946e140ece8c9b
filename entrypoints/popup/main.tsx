import { signal } from '@preact/signals';
import { render } from 'preact';
import type { HabitsState, WeekLine } from '../../components/habits/habits-state.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type {
  BookSays,
  PopupActions,
  ProfileName,
  TabState,
} from '../../components/popup/popup-state.ts';
import { browser } from '../../lib/browser.ts';
import { createSend, Refusal } from '../../lib/messages.ts';
import { changeSettings } from '../../lib/settings.ts';
import { hosts } from '../../lib/sites/hosts.ts';
import { partnerFrom } from '../../lib/organisation/new-names.ts';
import type { Partner } from '../../lib/organisation/partner.ts';
import { createStore, newId } from '../../lib/store/store.ts';
import { createTranslate } from '../../lib/translate.ts';
import { findTab, readTabState, sendToTab } from './find-tab.ts';
import { postBoxAddress, readBook } from './read-book.ts';
import { readHabits, readWeek } from './read-habits.ts';

const store = createStore();
const send = createSend((envelope) => browser.runtime.sendMessage(envelope));
const t = createTranslate(browser.i18n.getMessage);
const tabState = signal<TabState>({ is: 'loading' });
const habits = signal<HabitsState>({ is: 'loading' });
const profiles = signal<readonly ProfileName[]>([]);
const book = signal<BookSays | undefined>(undefined);
const week = signal<WeekLine | undefined>(undefined);
const days = signal(30);
const tab = await findTab();

/** The book may have 10,000 lines: read once, and again when it was changed here. */
let partners: Promise<readonly Partner[]> | undefined;
const readPartners = () => (partners ??= store.partners.all());

async function readTab(): Promise<void> {
  tabState.value = await readTabState(tab, profiles.value.length > 0);
  book.value = await readBook(store, await readPartners(), tabState.value, tab?.url);
}

async function showHabits(): Promise<void> {
  const chosen = days.value;
  await readHabits(store, await readPartners(), chosen, Date.now(), (state) => {
    // Pressed on meanwhile: the newer answer is on its way.
    if (chosen === days.value) habits.value = state;
  });
}

async function showWeek(): Promise<void> {
  week.value = await readWeek(store, await readPartners(), Date.now());
}

/** Opens a page and lets the popup go. */
async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}

const openPart = (part: string) =>
  void open(browser.runtime.getURL(`dashboard.html#${part}` as '/dashboard.html'));

/** What goes wrong is said in the place of the draft. */
function attempt<A extends readonly unknown[]>(work: (...args: A) => Promise<void>) {
  return (...args: A) =>
    void work(...args).catch((error: unknown) => {
      tabState.value = { is: 'problem', message: sentenceOf(error) };
    });
}

function sentenceOf(error: unknown): string {
  const isOurs =
    error instanceof Refusal || (error instanceof Error && error.name === 'StoreProblem');
  return isOurs ? (error as Error).message : t('nudgeUnreachable');
}

const actions: PopupActions = {
  openDashboard: (part = 'profile') => openPart(part),
  openHabits: () => openPart('habits'),
  openPastPosts: () => openPart('past'),
  openWelcome: () => void open(browser.runtime.getURL('welcome.html' as '/welcome.html')),
  openPractice: () => void open(browser.runtime.getURL('practice.html' as '/practice.html')),
  openX: () => void open('https://x.com/compose/post'),
  openPost: (url) => void open(url),
  showDays: attempt(async (chosen: number) => {
    days.value = chosen;
    await showHabits();
  }),
  weekSeen: attempt(async () => {
    week.value = undefined;
    await store.setMark('week', Date.now());
  }),
  startIdea(words) {
    const address = book.value && postBoxAddress(book.value.site, words);
    if (address !== undefined) void open(address);
  },
  learnName: (name) =>
    store.partners.put(partnerFrom(name, newId())).then(
      () => {
        partners = undefined;
        return true;
      },
      (error: unknown) => {
        tabState.value = { is: 'problem', message: sentenceOf(error) };
        return false;
      },
    ),
  async reloadTab() {
    await browser.tabs.reload(tab?.id);
    window.close();
  },
  async allowSite() {
    if (await browser.permissions.request({ origins: [...hosts] })) await readTab();
  },
  async endQuiet() {
    await changeSettings(browser.storage.local, () => ({ quietUntil: 0 }));
    await readTab();
  },
  async switchSiteOn() {
    if (tabState.value.is !== 'off') return;
    const { site } = tabState.value;
    const mode = site === 'linkedin' ? 'toolbar' : 'nudge';
    await changeSettings(browser.storage.local, ({ modes }) => ({
      modes: { ...modes, [site]: mode },
    }));
    await readTab();
  },
  answerAccount: attempt(async (profile: string | undefined) => {
    if (tabState.value.is !== 'composer') return;
    const { author = { site: tabState.value.view.site }, place, state } = tabState.value.view;
    // Only a closed place is answered for itself; anything else is about the account.
    const who = { author, ...(state === 'closed' && place && { place }) };
    await send(
      'account.answered',
      profile === undefined ? { ...who, coach: false } : { ...who, coach: true, profile },
    );
    // The composer asks again whether it is coached, and is ready when the popup is gone.
    if (tab?.id !== undefined) await sendToTab(tab.id)('composer.describe', {});
    window.close();
  }),
  apply: attempt(async (finding: string, suggestion: number) => {
    if (tabState.value.is !== 'composer' || tab?.id === undefined) return;
    const { composer, version } = tabState.value.view;
    const request = { composer, version, finding, suggestion };
    const { waiting } = await sendToTab(tab.id)('composer.apply', request);
    if (waiting) return window.close();
    await readTab();
    const found = tabState.value;
    if (found.is === 'composer') tabState.value = { ...found, changed: true };
  }),
  setScheduledTime: attempt(async (id: string, at: number) => {
    await store.posts.reschedule(id, at);
    partners = undefined;
    await showHabits();
  }),
  removePost: attempt(async (id: string) => {
    await store.posts.delete(id);
    partners = undefined;
    await showHabits();
  }),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
};

render(
  <Popup
    tab={tabState}
    habits={habits}
    profiles={profiles}
    book={book}
    week={week}
    actions={actions}
    t={t}
  />,
  document.getElementById('app')!,
);

try {
  const readDraft = async () => {
    profiles.value = (await store.profiles.all()).map(({ id, name }) => ({ id, name }));
    await readTab();
  };
  await Promise.all([showHabits(), readDraft(), showWeek()]);
} catch (error) {
  const message = sentenceOf(error);
  habits.value = { is: 'problem', message };
  if (tabState.value.is === 'loading') tabState.value = { is: 'problem', message };
}
