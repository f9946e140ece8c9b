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
import { lockedIds } from '../../lib/policy/policy.ts';
import { createPolicySource } from '../../lib/policy/policy-source.ts';
import { parseProfile } from '../../lib/organisation/profile.ts';
import { openFailures } from '../../lib/store/own-failures.ts';
import { createStore, newId } from '../../lib/store/store.ts';
import { createTranslate } from '../../lib/translate.ts';
import { readAccountsInUse } from './accounts-in-use.ts';
import { createListReader } from './read-list.ts';

const t = createTranslate(browser.i18n.getMessage);
const store = createStore();
openFailures('welcome');
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

const actions: WelcomeActions = {
  ...lists,
  go(to) {
    step.value = to;
    // Lets the page reopen at this step.
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
  finish(list) {
    const taken = list.trim() === '' ? Promise.resolve() : lists.importList(list);
    const practice = browser.runtime.getURL('practice.html#try' as '/practice.html');
    taken.then(() => location.assign(practice), say);
  },
  leave: () => window.close(),
};

render(
  <Welcome step={step} state={state} problem={problem} actions={actions} t={t} />,
  document.getElementById('app')!,
);

try {
  // Policy records are in the store once this resolves.
  const locked = await readLocked();
  const [[profile], partners, left] = await Promise.all([
    store.profiles.all(),
    store.count(),
    store.mark('welcome'),
  ]);
  step.value = steps[left ?? 0] ?? 'who';
  const isLocked = profile !== undefined && locked.profiles.has(profile.id);
  const first = {
    isLocked,
    profile,
    id: profile?.id ?? newId(),
    partners: partners['partners'] ?? 0,
  };
  state.value = { ...first, seen: [] };
  state.value = { ...first, seen: await readAccountsInUse() };
} catch (error) {
  say(error);
}
