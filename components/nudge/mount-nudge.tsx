import { effect } from '@preact/signals';
import { render } from 'preact';
import type { MountNudge, NudgeHandle, NudgeParts } from '../../lib/composer/coach-page.ts';
import type { Translate } from '../../lib/translate.ts';
import tokens from '../tokens.css?inline';
import nudgeStyle from './nudge.css?inline';
import { createNudgeState } from './nudge-state.ts';
import { Nudge } from './Nudge.tsx';
import { watchKeys } from './watch-keys.ts';
import { watchWords } from './watch-words.ts';

/** Everything in the root `coachPage` is given. */
export const nudgeCss = tokens + nudgeStyle;

/**
 * Makes what `coachPage` (lib/composer/coach-page.ts) mounts at each composer: badge, card, keys.
 *
 *     coachPage({ site, send, css: nudgeCss, mountNudge: createMountNudge(t), isAlive, signal })
 *
 * The practice page does the same with a site of its own.
 */
export function createMountNudge(t: Translate): MountNudge {
  const asked = new Set<string>();
  return (parts) => mount(parts, t, asked);
}

function mount(parts: NudgeParts, t: Translate, asked: Set<string>): NudgeHandle {
  const { root, session } = parts;
  const state = createNudgeState(parts);
  // No form of the page reaches into a closed root: a button here needs no type to submit nothing.
  const ground = document.createElement('div');
  root.append(ground);
  // The caret stays where it is, and with it the selection the editor believes in.
  root.addEventListener('mousedown', (event) => event.preventDefault(), {
    signal: session.signal,
  });
  render(<Nudge {...parts} state={state} t={t} />, ground);
  watchKeys(parts, state);
  watchWords(parts, state);

  // The question is put once on a page for each account; after that it waits in the badge.
  const stopAsking = effect(() => {
    const { handle, name } = session.author.value ?? {};
    const who = handle ?? name ?? '';
    if (!state.hasBadge.value || !state.isAsking.value || asked.has(who)) return;
    asked.add(who);
    state.open('click');
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
    stopAsking();
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
