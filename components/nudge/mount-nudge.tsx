import { effect } from '@preact/signals';
import { render } from 'preact';
import type { MountNudge, NudgeHandle, NudgeParts } from '../../lib/composer/coach-page.ts';
import type { Translate } from '../../lib/translate.ts';
import tokens from '../tokens.css?inline';
import cardStyle from './card.css?inline';
import nudgeStyle from './nudge.css?inline';
import { createNudgeState } from './nudge-state.ts';
import { Nudge } from './Nudge.tsx';
import { pressAt } from './Press.tsx';
import { watchKeys } from './watch-keys.ts';
import { watchWords } from './watch-words.ts';

const values = new Map(
  [...tokens.matchAll(/(--[\w-]+): *([^;}]+)/g)].map(([, name = '', value = '']) => [name, value]),
);

/**
 * The CSS for the root that `coachPage` provides. Tokens are inlined, because a page can redefine any custom property (`@property`), and could tell
 * with a font of its own which letters are shown.
 */
export const nudgeCss = (nudgeStyle + cardStyle).replaceAll(
  /var\((--[\w-]+)\)/g,
  (_, name: string) => values.get(name) ?? '',
);

/**
 * Creates what `coachPage` (lib/composer/coach-page.ts) mounts at each composer: badge, card, keys.
 *
 *     coachPage({ site, send, css: nudgeCss, mountNudge: createMountNudge(t), isAlive, signal })
 *
 * The practice page does the same with its own site.
 */
export function createMountNudge(t: Translate): MountNudge {
  return (parts) => mount(parts, t);
}

function mount(parts: NudgeParts, t: Translate): NudgeHandle {
  const { root, session } = parts;
  const state = createNudgeState(parts);
  // The page's forms don't reach into a closed root, so buttons need no `type`.
  const ground = document.createElement('div');
  ground.className = 'ground';
  root.append(ground);
  render(<Nudge {...parts} state={state} t={t} />, ground);
  const press = (target: Element, isKey: boolean) => {
    // Checked first: the click may close the card.
    const isCard = target.closest('.card') !== null;
    if (pressAt(target, isKey) && isCard) session.pressed();
  };
  const heardKey = watchKeys(parts, state, press);
  watchWords(parts, state);
  parts.listen((event, target) => {
    if (!event.isTrusted) return undefined;
    if (event.type === 'keydown') return heardKey(event as KeyboardEvent);
    // The caret must stay where it is, and with it the selection the editor tracks.
    if (event.type === 'mousedown') event.preventDefault();
    if (event.type !== 'click') return undefined;
    // A click caused by a key has a detail of 0.
    return () => press(target, (event as MouseEvent).detail === 0);
  });
  // While the site's own mention list is open, keep the card out of its way.
  const stopClosing = effect(() => {
    session.changes.value; // oxlint-disable-line no-unused-expressions -- subscribes to each change
    if (state.isOver.value || (state.isOpen.peek() && session.isNaming())) state.close();
  });
  // The card closed with its finding, but the outcome still needs announcing.
  const stopSaying = effect(() => {
    if (session.result.value?.outcome === 'no-list') state.open('result');
  });
  session.signal.addEventListener('abort', () => {
    stopClosing();
    stopSaying();
    render(null, ground);
    ground.remove();
  });
  return {
    isShown: state.isShown,
    openCard() {
      if (!state.mayShow.peek()) return false;
      state.open('keyboard');
      return true;
    },
  };
}
