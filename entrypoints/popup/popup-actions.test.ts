import { noPolicy } from '../../lib/policy/policy.ts';
import { expect, test, vi } from 'vitest';
import type { ComposerView } from '../../lib/messages.ts';
import { blankPartner, type Partner } from '../../lib/partners/partner.ts';
import { StoreProblem } from '../../lib/store/collections.ts';
import { createPopupActions, type PopupPorts } from './popup-actions.ts';
import { createPopupModel, type PopupSources } from './popup-model.ts';
import type { TabState } from '../../components/popup/popup-state.ts';

const composer = (): ComposerView => ({
  composer: 'c1',
  version: 3,
  site: 'x',
  kind: 'post',
  text: 'Our fair is on Saturday.',
  state: 'ready',
  author: { site: 'x', handle: 'HarbourMuseum' },
  place: undefined,
  analysis: undefined,
  problem: undefined,
  outcome: undefined,
});

/** A popup above a made-up browser, with what it sent and stored. */
function open(state: TabState, more: Partial<PopupPorts> = {}) {
  const partners: Partner[] = [{ ...blankPartner, id: 'mill', name: 'Mill Lane Choir' }];
  const settings = new Map<string, unknown>();
  const sent: unknown[] = [];
  const leave = vi.fn();
  const failed = vi.fn();
  let revision = 0;
  const store = {
    revision: async () => revision,
    profiles: { all: async () => [{ id: 'harbour', name: 'Harbour Museum' }] },
    partners: {
      all: vi.fn(async () => [...partners]),
      put: async (partner: Partner) => {
        revision += 1;
        partners.push(partner);
      },
    },
  };
  const model = createPopupModel({
    store: store as unknown as PopupSources['store'],
    findTab: async () => ({ id: 7, url: 'https://x.com/home' }),
    readTabState: async () => state,
    readBook: async () => undefined,
    readHabits: async () => undefined,
    readWeek: async () => undefined,
    readPolicy: async () => noPolicy,
    readFailures: async () => [],
    failed,
    unreachable: 'No answer.',
    now: () => 1000,
  });
  const record =
    (to: string) =>
    async (kind: string, request: unknown): Promise<never> => {
      sent.push([to, kind, request]);
      return { waiting: false } as never;
    };
  const actions = createPopupActions(model, {
    is: 'popup',
    store: store as unknown as PopupPorts['store'],
    send: record('background'),
    sendToTab: (id) => record(`tab ${id}`),
    settings: {
      get: async (key) => ({ [key as string]: settings.get(key as string) }),
      set: async (items) => {
        for (const [key, value] of Object.entries(items)) settings.set(key, value);
      },
    },
    openTab: async (url) => sent.push(['opened', url]),
    pageAddress: (path) => `ours/${path}`,
    reloadTab: async () => undefined,
    requestHosts: async () => false,
    leave,
    openPanel: undefined,
    copy: async () => true,
    draftAddress: () => undefined,
    version: '0.1.0',
    browserName: 'Chrome',
    failed,
    now: () => 1000,
    ...more,
  });
  return { actions, model, store, partners, settings, sent, leave, failed };
}

test('a page is opened, and the popup closes', async () => {
  const { actions, sent, leave } = open({ is: 'no-composer' });
  actions.openDashboard('partners');
  await vi.waitFor(() => expect(leave).toHaveBeenCalled());
  expect(sent).toEqual([['opened', 'ours/dashboard.html#partners']]);
});

test('a name that another page added meanwhile is not added twice', async () => {
  const { actions, partners } = open({ is: 'no-composer' });
  const name = (words: string) => ({ name: words }) as Parameters<typeof actions.learnName>[0];
  expect(await actions.learnName(name('Mill Lane Choir'))).toBe(true);
  expect(await actions.learnName(name('Oak Trust'))).toBe(true);
  expect(partners.map((partner) => partner.name)).toEqual(['Mill Lane Choir', 'Oak Trust']);
});

test('the book is read once, and again after a change', async () => {
  const { actions, model, store } = open({ is: 'no-composer' });
  await model.readPartners();
  await model.readPartners();
  expect(store.partners.all).toHaveBeenCalledTimes(1);
  await actions.learnName({ name: 'Oak Trust' } as Parameters<typeof actions.learnName>[0]);
  await model.readPartners();
  expect(store.partners.all).toHaveBeenCalledTimes(2);
});

test('an answer about a closed audience names it; any other is about the account alone', async () => {
  const place = 'Friends';
  for (const [state, who] of [
    ['closed', { author: composer().author, place }],
    ['unknown', { author: composer().author }],
  ] as const) {
    const seen = { ...composer(), place, state } as unknown as ComposerView;
    const { actions, model, sent, leave } = open({ is: 'composer', view: seen });
    await model.view.read();
    actions.answerAccount('harbour');
    await vi.waitFor(() => expect(leave).toHaveBeenCalled());
    expect(sent).toEqual([
      ['background', 'account.answered', { ...who, coach: true, profile: 'harbour' }],
      ['tab 7', 'composer.describe', {}],
    ]);
  }
});

test('a site whose terms forbid additions is switched on for the toolbar alone', async () => {
  for (const [site, mode] of [
    ['linkedin', 'toolbar'],
    ['x', 'nudge'],
  ] as const) {
    const { actions, model, settings } = open({ is: 'off', site });
    await model.view.read();
    actions.switchSiteOn();
    await vi.waitFor(() =>
      expect(settings.get('settings')).toMatchObject({ modes: { [site]: mode } }),
    );
  }
});

test('a site is asked for alone, and switched on only if the browser allows it', async () => {
  for (const isAllowed of [true, false]) {
    const asked: (readonly string[])[] = [];
    const { actions, settings } = open(
      { is: 'unsupported', offers: ['bluesky'] },
      {
        requestHosts: async (hosts) => {
          asked.push(hosts);
          return isAllowed;
        },
      },
    );
    actions.useSite('bluesky');
    // In the same task as the click, or the browser would refuse to ask.
    expect(asked).toEqual([['https://bsky.app/*']]);
    if (isAllowed)
      await vi.waitFor(() =>
        expect(settings.get('settings')).toMatchObject({ modes: { bluesky: 'nudge' } }),
      );
    else await vi.waitFor(() => expect(settings.size).toBe(0));
  }
});

test('an applied suggestion leaves the old analysis marked as changed; one that waits for the page closes the popup', async () => {
  const now = open({ is: 'composer', view: composer() });
  await now.model.view.read();
  now.actions.apply('f1', 0);
  await vi.waitFor(() =>
    expect(now.model.view.state.value).toMatchObject({ is: 'composer', changed: true }),
  );
  expect(now.sent).toEqual([
    ['tab 7', 'composer.apply', { composer: 'c1', version: 3, finding: 'f1', suggestion: 0 }],
  ]);
  const later = open(
    { is: 'composer', view: composer() },
    { sendToTab: () => (async () => ({ waiting: true })) as never },
  );
  await later.model.view.read();
  later.actions.apply('f1', 0);
  await vi.waitFor(() => expect(later.leave).toHaveBeenCalled());
  expect(later.model.view.state.value).toMatchObject({
    applying: { finding: 'f1', is: 'waiting' },
  });
});

test('a failure is shown in place of the draft and kept for Diagnostics', async () => {
  const problem = new StoreProblem('This browser has no room left.');
  const { actions, model, failed } = open(
    { is: 'no-composer' },
    { openTab: async () => Promise.reject(problem) },
  );
  actions.openHabits();
  await vi.waitFor(() =>
    expect(model.view.state.value).toEqual({ is: 'problem', message: problem.message }),
  );
  expect(failed).toHaveBeenCalledWith(problem);
});
