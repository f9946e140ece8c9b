import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMountNudge, nudgeCss } from '../../components/nudge/mount-nudge.tsx';
import { coachPage } from '../../lib/composer/coach-page.ts';
import { createOwnEvents } from '../../lib/composer/own-events.ts';
import { createSend } from '../../lib/messages.ts';
import { siteHosts } from '../../lib/sites/hosts.ts';
import { sites } from '../../lib/sites/index.ts';
import { siteOf } from '../../lib/sites/site-of.ts';
import { answerTab } from './answer-tab.ts';
import { native, translate, watchSettings } from './native.ts';

export default defineContentScript({
  matches: Object.values(siteHosts).flat(),
  // Before the page: what it could hear first, it could hide from us or see of us.
  runAt: 'document_start',
  main({ signal }) {
    const page = coachPage({
      site: sites[siteOf(location.hostname)],
      send: createSend((envelope) => native.runtime.sendMessage(envelope)),
      events: createOwnEvents(signal),
      css: nudgeCss,
      mountNudge: createMountNudge(translate),
      isAlive: () => native.runtime?.id !== undefined,
      watchSettings,
      signal,
    });
    answerTab(page);
  },
});
