import { createMountNudge, nudgeCss } from '../../components/nudge/mount-nudge.tsx';
import { coachPage } from '../../lib/composer/coach-page.ts';
import { createOwnEvents } from '../../lib/composer/own-events.ts';
import { createSend } from '../../lib/messages.ts';
import type { Site } from '../../lib/sites/define-site.ts';
import { answerTab } from './answer-tab.ts';
import { native, translate, watchSettings } from './native.ts';

/** Shared by every site's content script. Each script is its own file, so that a site's code and drivers load on that site only. */
export function startCoach(site: Site, signal: AbortSignal): void {
  const page = coachPage({
    site,
    send: createSend((envelope) => native.runtime.sendMessage(envelope)),
    events: createOwnEvents(signal),
    css: nudgeCss,
    mountNudge: createMountNudge(translate),
    isAlive: () => native.runtime?.id !== undefined,
    watchSettings,
    signal,
  });
  answerTab(page);
}
