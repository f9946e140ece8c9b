import type { NudgeParts } from '../../lib/composer/coach-page.ts';
import { findButtons, findCurrent, goToButton } from './card-buttons.ts';
import type { NudgeState } from './nudge-state.ts';

/**
 * The card by keyboard. It takes the focus when a key opened it; where the site's focus trap takes
 * that back, the same keys work from the composer. A card opened by click leaves every key but
 * Escape to the page. Gives what hears the keys in the card.
 */
export function watchKeys(
  { root, session, isListOpen }: NudgeParts,
  state: NudgeState,
  press: (button: Element, isKey: boolean) => void,
): (event: KeyboardEvent) => (() => void) | undefined {
  const { signal } = session;
  const stop = state.isOpen.subscribe((isOpen) => {
    // The focus must not go down with the card.
    if (!isOpen && root.activeElement) void session.editor.placeCaret(session.editor.caret() ?? 0);
  });
  signal.addEventListener('abort', stop, { once: true });

  function act(key: string): void {
    const all = findButtons(root);
    const current = findCurrent(root);
    const at = current ? all.indexOf(current) : -1;
    switch (key) {
      case 'Escape':
        return state.close();
      case 'ArrowLeft':
      case 'ArrowRight':
        if (session.findings.peek().length > 1) state.step(key === 'ArrowRight' ? 1 : -1);
        return;
      case 'ArrowUp':
      case 'ArrowDown':
        return goToButton(root, all.at((at + (key === 'ArrowDown' ? 1 : -1)) % all.length));
      case 'Enter':
        if (current) press(current, true);
    }
  }

  // A card that cannot be seen takes no key.
  const mayHear = (event: KeyboardEvent) =>
    event.isTrusted && !event.isComposing && state.isShown.peek() && state.isSeen.peek();
  const isChord = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey;
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const heardOutside = (event: KeyboardEvent) => {
    const { key } = event;
    // Who types on before the card is seen must not have it take the focus in the middle of a word.
    if (event.isTrusted && state.isByKeyboard.peek() && !state.isSeen.peek()) state.close();
    if (!mayHear(event) || isChord(event) || !cardKeys.has(key)) return;
    // The site's own list has the arrows, Enter and Escape before us.
    if (event.composedPath().includes(root.host) || isListOpen()) return;
    if (!state.isByKeyboard.peek() && key !== 'Escape') return;
    take(event);
    act(key);
  };
  window.addEventListener('keydown', heardOutside, { capture: true, signal });

  return (event) => {
    const { key } = event;
    if (!mayHear(event)) return undefined;
    // What is selected in the card, a page could ask for.
    if (isChord(event) ? key !== 'a' : !cardKeys.has(key)) return undefined;
    // In the card the browser itself presses the button that has the focus.
    if (key === 'Enter') return undefined;
    take(event);
    return () => act(key);
  };
}

const cardKeys = new Set(['Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter']);
