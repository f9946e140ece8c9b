import type { NudgeParts } from '../../lib/composer/coach-page.ts';
import type { NudgeState } from './nudge-state.ts';

/** Clicking underlined words opens their card. The page still gets the click and moves the caret. */
export function watchWords({ session, rectsOf }: NudgeParts, state: NudgeState): void {
  const { element } = session.editor;
  // A card that opened while the button was down is not what the click was meant for.
  let wasOpen = false;
  const pressed = () => (wasOpen = state.isOpen.peek());
  element.addEventListener('mousedown', pressed, { signal: session.signal, capture: true });
  element.addEventListener(
    'click',
    ({ isTrusted, clientX, clientY }) => {
      if (!isTrusted) return;
      const hit = session.findings
        .peek()
        .find(
          ({ whole, span }) =>
            !whole &&
            rectsOf(span).some(
              ({ left, right, top, bottom }) =>
                clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
            ),
        );
      if (hit) state.open('click', hit.id);
      else if (wasOpen && !state.isByKeyboard.peek()) state.close();
    },
    { signal: session.signal },
  );
}
