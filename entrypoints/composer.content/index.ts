import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMountNudge, nudgeCss } from '../../components/nudge/mount-nudge.tsx';
import { coachPage } from '../../lib/composer/coach-page.ts';
import { createSend } from '../../lib/messages.ts';
import type { Site } from '../../lib/sites/define-site.ts';
import { findSiteId, siteHosts } from '../../lib/sites/hosts.ts';
import { sites } from '../../lib/sites/index.ts';
import './style.css';
import { answerTab } from './answer-tab.ts';
import { native, translate } from './native.ts';

export default defineContentScript({
  matches: Object.values(siteHosts).flat(),
  runAt: 'document_idle',
  main({ signal }) {
    const id = findSiteId(location.href);
    const site: Site | undefined = id && sites[id];
    if (!site) return;
    const answers = coachPage({
      site,
      send: createSend((envelope) => native.runtime.sendMessage(envelope)),
      css: nudgeCss,
      mountNudge: createMountNudge(translate),
      isAlive: () => native.runtime?.id !== undefined,
      signal,
    });
    answerTab(answers, signal);
  },
});
