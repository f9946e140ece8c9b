import { defineBackground } from 'wxt/utils/define-background';
import { createCoach } from '../lib/background/coach.ts';
import { createMessageRouter } from '../lib/background/message-router.ts';
import { createSiteScripts } from '../lib/background/site-scripts.ts';
import { browser, type Runtime } from '../lib/browser.ts';
import { importAtStart, loadAnalyzer, loadWeights } from '../lib/packaged/load.ts';
import { createSend, type TabRequests } from '../lib/messages.ts';
import { createPolicySource } from '../lib/policy/policy-source.ts';
import { factsOf, sitesOnPress } from '../lib/sites/facts/all-sites.ts';
import { openFailures } from '../lib/store/own-failures.ts';
import { createStore } from '../lib/store/store.ts';

export default defineBackground(() => {
  importAtStart();
  const store = createStore();
  const failures = openFailures('background');
  const policy = createPolicySource(browser.storage.managed, store);
  const coach = createCoach({
    store,
    readPolicy: () => policy.read(),
    settings: browser.storage.local,
    failures,
    showInToolbar: async (tab, text) => {
      const tabId = Number(tab);
      await browser.action.setBadgeBackgroundColor({ color: '#0B6E6E', tabId });
      await browser.action.setBadgeText({ text, tabId });
    },
    loadAnalyzer,
    loadWeights,
    now: () => Date.now(),
    rest: () => new Promise((resolve) => setTimeout(resolve)),
  });
  const router = createMessageRouter({
    handlers: coach,
    extensionId: browser.runtime.id,
    extensionAddress: browser.runtime.getURL(''),
    now: () => Date.now(),
    failed: failures.note,
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    router(message, sender),
  );

  const siteScripts = createSiteScripts(
    sitesOnPress.map((site) => ({
      id: site,
      site,
      hosts: factsOf(site).hosts,
      file: `content-scripts/${site}.js`,
    })),
    {
      scripting: browser.scripting,
      holds: (hosts) => browser.permissions.contains({ origins: [...hosts] }),
      settings: browser.storage.local,
      failed: (error) => failures.note('background:site-scripts', error),
    },
  );
  browser.permissions.onAdded.addListener(({ origins }) => void siteScripts.allowed(origins));
  browser.permissions.onRemoved.addListener(({ origins }) => void siteScripts.withdrawn(origins));
  void siteScripts.begin();

  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void policy.changed();
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'open-card' || tab?.id === undefined) return;
    const tabId = tab.id;
    const send = createSend<TabRequests>((envelope) => browser.tabs.sendMessage(tabId, envelope));
    // A tab without our content script doesn't answer, and has no card to open.
    await send('card.open', {}).catch(() => undefined);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
});
