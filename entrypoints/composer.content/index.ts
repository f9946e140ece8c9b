import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMountNudge, nudgeCss } from '../../components/nudge/mount-nudge.tsx';
import { coachPage } from '../../lib/composer/coach-page.ts';
import { createSend } from '../../lib/messages.ts';
import { xHosts } from '../../lib/sites/hosts.ts';
import x from '../../lib/sites/x.ts';
import './style.css';
import { answerTab } from './answer-tab.ts';
import { native, translate } from './native.ts';

export default defineContentScript({
  matches: [...xHosts],
  runAt: 'document_idle',
  main({ signal }) {
    const answers = coachPage({
      site: x,
      send: createSend((envelope) => native.runtime.sendMessage(envelope)),
      css: nudgeCss,
      mountNudge: createMountNudge(translate),
      isAlive: () => native.runtime?.id !== undefined,
      signal,
    });
    answerTab(answers, signal);
  },
});
