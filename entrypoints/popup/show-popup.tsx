import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { createPopupActions } from './popup-actions.ts';
import { createPopupModel } from './popup-model.ts';
import { browser, type Tabs } from '../../lib/browser.ts';
import { nameBrowser } from '../../lib/diagnostics/browser-name.ts';
import { createSend, type ComposerView } from '../../lib/messages.ts';
import { readPolicy } from '../../lib/policy/read-policy.ts';
import { openFailures, readFailures } from '../../lib/store/own-failures.ts';
import { createStore } from '../../lib/store/store.ts';
import { createTranslate } from '../../lib/translate.ts';
import { copyText } from '../dashboard/copy-text.ts';
import { readTabState, sendToTab } from './find-tab.ts';
import { draftAddress, readBook } from './read-book.ts';
import { readHabits, readWeek } from './read-habits.ts';

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
const t = createTranslate(browser.i18n.getMessage);
const now = () => Date.now();

/** Shows this draft, my habits and ideas as each is loaded. */
export function showPopup(surface: Surface): Shown {
  const failures = openFailures(surface.is);
  const failed = (error: unknown) => failures.note(surface.is, error);
  const model = createPopupModel({
    store,
    findTab: surface.findTab,
    readTabState: (tab, hasProfile) => readTabState(tab, hasProfile, surface.ask),
    readBook: (partners, state, url) => readBook(store, partners, state, url),
    readHabits: (partners, days, show) => readHabits(store, partners, days, now(), show),
    readWeek: (partners) => readWeek(store, partners, now()),
    readFailures: () => readFailures(failures),
    readPolicy: () => readPolicy(browser.storage.managed),
    failed,
    unreachable: t('nudgeUnreachable'),
    now,
  });
  const actions = createPopupActions(model, {
    ...surface,
    store,
    send: createSend((envelope) => browser.runtime.sendMessage(envelope)),
    sendToTab,
    settings: browser.storage.local,
    openTab: (url) => browser.tabs.create({ url }),
    pageAddress: (path) => browser.runtime.getURL(path as '/dashboard.html'),
    reloadTab: (id) => browser.tabs.reload(id),
    requestHosts: (origins) => browser.permissions.request({ origins: [...origins] }),
    copy: copyText,
    draftAddress,
    version: browser.runtime.getManifest().version,
    browserName: nameBrowser(navigator.userAgent),
    failed,
    now,
  });
  const { habits, profiles, book, week, hasTrouble, missing, view } = model;
  render(
    <Popup
      tab={view.state}
      habits={habits}
      profiles={profiles}
      book={book}
      week={week}
      hasTrouble={hasTrouble}
      missing={missing}
      staysOpen={surface.is === 'panel'}
      actions={actions}
      t={t}
    />,
    document.getElementById('app')!,
  );
  model.load();
  return { look: model.attempt(view.read), heard: view.heard };
}
