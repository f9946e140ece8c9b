import { signal } from '@preact/signals';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import {
  steps,
  type Step,
  type WelcomeActions,
  type WelcomeState,
} from '../../components/welcome/welcome-state.ts';
import { browser } from '../../lib/browser.ts';
import { parseProfile } from '../../lib/organisation/profile.ts';
import { lockedIds } from '../../lib/policy/policy.ts';
import { createPolicySource } from '../../lib/policy/policy-source.ts';
import { changeSettings, modeOf, readSettings, withMode } from '../../lib/settings.ts';
import { perSite } from '../../lib/sites/facts/all-sites.ts';
import { openFailures } from '../../lib/store/own-failures.ts';
import { createStore, newId } from '../../lib/store/store.ts';
import { createTranslate } from '../../lib/translate.ts';
import { heldSites, leaveSite, useSite } from '../dashboard/held-sites.ts';
import { createCoachedBox } from '../practice/coached-box.ts';
import { preparePractice } from '../practice/sample.ts';
import { readAccountsInUse } from './accounts-in-use.ts';
import { firstDraft } from './first-drafts.ts';
import { createListReader } from './read-list.ts';

const t = createTranslate(browser.i18n.getMessage);
const store = createStore();
const box = createCoachedBox(openFailures('welcome'), t);
const step = signal<Step>('who');
const state = signal<WelcomeState | undefined>(undefined);
const problem = signal<string | undefined>(undefined);
const policy = createPolicySource(browser.storage.managed, store);
const readLocked = async () => lockedIds(await policy.read(), await store.supplied.ids());
const lists = createListReader(store, t, async () => (await readLocked()).partners);
// Browsers supply policies some seconds after they start.
browser.storage.onChanged.addListener((_, area) => {
  if (area === 'managed') location.reload();
});

const say = (error: unknown) => {
  problem.value = error instanceof Error ? error.message : String(error);
};

let isStarted = false;

const actions: WelcomeActions = {
  ...lists,
  go(to) {
    step.value = to;
    store.setMark('welcome', steps.indexOf(to)).catch(say);
  },
  async save(record) {
    const parsed = parseProfile(record);
    if (!parsed.ok) return { saved: false, problems: parsed.problems };
    // Another tab of this page may have created the organisation already.
    const existing = (await store.profiles.all()).find(({ name }) => name === parsed.value.name);
    await store.profiles.put({ ...parsed.value, id: existing?.id ?? parsed.value.id });
    return { saved: true };
  },
  async showDraft() {
    try {
      const { profile, partners } = await preparePractice(store, box.store);
      if (!isStarted) box.start();
      isStarted = true;
      if (!box.hasOwnWords()) box.tryDraft(firstDraft(profile, partners));
    } catch (error) {
      say(error);
    }
  },
  async useSite(site) {
    await useSite(site);
    return heldSites();
  },
  async leaveSite(site) {
    await leaveSite(site);
    return heldSites();
  },
  async setMode(site, mode) {
    await changeSettings(browser.storage.local, (settings) => withMode(settings, site, mode));
  },
  leave: () => window.close(),
};

render(
  <Welcome step={step} state={state} problem={problem} actions={actions} t={t} />,
  document.getElementById('app')!,
);

try {
  const given = await policy.read();
  // Policy records are in the store once this resolves.
  const locked = await readLocked();
  const [[profile], partners, left, settings] = await Promise.all([
    store.profiles.all(),
    store.count(),
    store.mark('welcome'),
    readSettings(browser.storage.local),
  ]);
  // Without a name there is nothing to try.
  step.value = profile === undefined ? 'who' : (steps[Math.min(left ?? 0, 1)] ?? 'who');
  const first = {
    isLocked: profile !== undefined && locked.profiles.has(profile.id),
    profile,
    id: profile?.id ?? newId(),
    partners: partners['partners'] ?? 0,
    given,
    held: await heldSites(),
    modes: perSite((site) => modeOf(settings, site, given)),
  };
  state.value = { ...first, seen: [] };
  state.value = { ...first, seen: await readAccountsInUse() };
} catch (error) {
  say(error);
}
