import type { NudgeParts } from '../../lib/composer/coach-page.ts';
import { findButtons, findCurrent, goToButton } from './card-buttons.ts';
import type { NudgeState } from './nudge-state.ts';

/**
 * Keyboard use of the card. It takes the focus when opened by a key; if the site's focus trap takes the focus back, the same keys work from the
 * composer. A card opened by click leaves every key but Escape to the page. Returns the handler for keys in the card.
 */
export function watchKeys(
  { root, session, isListOpen }: NudgeParts,
  state: NudgeState,
  press: (button: Element, isKey: boolean) => void,
): (event: KeyboardEvent) => (() => void) | undefined {
  const { signal } = session;
  const stop = state.isOpen.subscribe((isOpen) => {
    // Don't lose the focus when the card closes.
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

  // A card that can't be seen takes no keys.
  const mayHear = (event: KeyboardEvent) =>
    event.isTrusted && !event.isComposing && state.isShown.peek() && state.isSeen.peek();
  const isChord = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey;
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const heardInside = (event: KeyboardEvent) => {
    const { key } = event;
    if (!mayHear(event)) return undefined;
    // A page can read a selection made in the card.
    if (isChord(event) ? key !== 'a' : !cardKeys.has(key)) return undefined;
    // The browser clicks the focused button in the card.
    if (key === 'Enter') return undefined;
    take(event);
    return () => act(key);
  };
  const heardFirst = (event: KeyboardEvent) => {
    const { key } = event;
    // If the writer types on before the card is visible, it must not take the focus mid-word.
    if (event.isTrusted && state.isByKeyboard.peek() && !state.isSeen.peek()) state.close();
    // In the card: before the page hears it, which may close its dialog at Escape, as Bluesky's document does.
    if (event.composedPath().includes(root.host)) return heardInside(event)?.();
    if (!mayHear(event) || isChord(event) || !cardKeys.has(key)) return;
    // The site's own list gets the arrows, Enter and Escape first.
    if (isListOpen()) return;
    if (!state.isByKeyboard.peek() && key !== 'Escape') return;
    take(event);
    act(key);
  };
  window.addEventListener('keydown', heardFirst, { capture: true, signal });

  return heardInside;
}

const cardKeys = new Set(['Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter']);
