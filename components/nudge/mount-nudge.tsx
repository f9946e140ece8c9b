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
 * Everything in the root `coachPage` is given, with its tokens written out: a page can redefine
 * any custom property (`@property`), and would see by a font of its own which letters are shown.
 */
export const nudgeCss = (nudgeStyle + cardStyle).replaceAll(
  /var\((--[\w-]+)\)/g,
  (_, name: string) => values.get(name) ?? '',
);

/**
 * Makes what `coachPage` (lib/composer/coach-page.ts) mounts at each composer: badge, card, keys.
 *
 *     coachPage({ site, send, css: nudgeCss, mountNudge: createMountNudge(t), isAlive, signal })
 *
 * The practice page does the same with a site of its own.
 */
export function createMountNudge(t: Translate): MountNudge {
  return (parts) => mount(parts, t);
}

function mount(parts: NudgeParts, t: Translate): NudgeHandle {
  const { root, session } = parts;
  const state = createNudgeState(parts);
  // No form of the page reaches into a closed root: a button here needs no type to submit nothing.
  const ground = document.createElement('div');
  ground.className = 'ground';
  root.append(ground);
  render(<Nudge {...parts} state={state} t={t} />, ground);
  const press = (target: Element, isKey: boolean) => {
    // Before: the press may take the card away.
    const isCard = target.closest('.card') !== null;
    if (pressAt(target, isKey) && isCard) session.pressed();
  };
  const heardKey = watchKeys(parts, state, press);
  watchWords(parts, state);
  parts.listen((event, target) => {
    if (!event.isTrusted) return undefined;
    if (event.type === 'keydown') return heardKey(event as KeyboardEvent);
    // The caret stays where it is, and with it the selection the editor believes in.
    if (event.type === 'mousedown') event.preventDefault();
    if (event.type !== 'click') return undefined;
    // A button pressed by a key clicks without a mouse behind it.
    return () => press(target, (event as MouseEvent).detail === 0);
  });
  // Where a name is being written the site's own list opens: the card is not in its way.
  const stopClosing = effect(() => {
    session.changes.value; // oxlint-disable-line no-unused-expressions -- looked at again after each
    if (state.isOver.value || (state.isOpen.peek() && session.isNaming())) state.close();
  });
  // The card went away with the words it was about; what became of them is still to be said.
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
