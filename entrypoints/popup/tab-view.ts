import { signal } from '@preact/signals';
import type { ComposerView } from '../../lib/messages.ts';
import type { TabState } from '../../components/popup/popup-state.ts';
import { stillApplying } from './what-changed.ts';

/** A tab of the browser, as far as the popup needs it. */
export interface Tab {
  readonly id?: number | undefined;
  /** Absent without permission for its site. */
  readonly url?: string | undefined;
}

interface TabViewPorts {
  findTab(): Promise<Tab | undefined>;
  /** What is on that tab, asked once. */
  readTabState(tab: Tab | undefined, hasProfile: boolean): Promise<TabState>;
  hasProfile(): Promise<boolean>;
  /** Queries the book for what the tab shows. */
  readBook(state: TabState, tab: Tab | undefined): Promise<void>;
  failed(error: unknown): void;
}

/** The state of the active tab: read on demand, then updated by messages from it. */
export function createTabView(ports: TabViewPorts) {
  const state = signal<TabState>({ is: 'loading' });
  let tab: Tab | undefined;
  /** Only the newest read counts: the writer may have switched tabs. */
  let looks = 0;
  let isLooking = false;
  /** Updates received while the tab was still being read. */
  let missed: readonly (ComposerView | undefined)[] = [];
  let stopWaiting = () => {};

  async function read(): Promise<void> {
    looks += 1;
    const look = looks;
    isLooking = true;
    missed = [];
    const hasProfile = await ports.hasProfile();
    const found = await ports.findTab();
    const seen = await ports.readTabState(found, hasProfile);
    if (look !== looks) return;
    tab = found;
    isLooking = false;
    show(seen);
    for (const view of missed.slice(-1)) heard(view);
    waitFor(seen);
    await ports.readBook(state.value, tab);
  }

  /** The panel may still be open when the snooze ends. */
  function waitFor(seen: TabState): void {
    stopWaiting();
    if (seen.is !== 'quiet') return;
    const timer = setTimeout(() => void read().catch(ports.failed), seen.until - Date.now() + 100);
    stopWaiting = () => clearTimeout(timer);
  }

  function show(seen: TabState): void {
    if (seen.is !== 'composer') {
      state.value = seen;
      return;
    }
    const applying = stillApplying(state.value, seen.view);
    state.value = applying ? { ...seen, applying } : seen;
  }

  /** The view of the composer has changed. */
  function heard(view: ComposerView | undefined): void {
    if (isLooking) missed = [view];
    const isThere = state.value.is === 'composer' || state.value.is === 'no-composer';
    if (isLooking || !isThere) return;
    show(view ? { is: 'composer', view } : { is: 'no-composer' });
    ports.readBook(state.value, tab).catch(ports.failed);
  }

  return { state, tab: () => tab, read, heard };
}
