import type { NudgeParts } from '../../lib/composer/coach-page.ts';
import type { NudgeState } from './nudge-state.ts';

/** A click on underlined words opens their card. The page has its click too: the caret goes there. */
export function watchWords({ session, rectsOf }: NudgeParts, state: NudgeState): void {
  session.editor.element.addEventListener(
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
      else if (!state.isByKeyboard.peek()) state.close();
    },
    { signal: session.signal },
  );
}
